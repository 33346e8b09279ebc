import type { Core } from '@strapi/strapi';
import { adminPlaceOf } from '../limits/client-address';
import { countAgainst, refuseForNow } from '../limits/limiter';
import type { Limit } from '../limits/limiter';

const fiveMinutes = 300;
const perAddress: Limit = { points: 10, duration: fiveMinutes };
const perSubnet: Limit = { points: 30, duration: fiveMinutes };
/** A session is renewed by each open window, in offices with one address. */
const renewalsPerAddress: Limit = { points: 60, duration: fiveMinutes };
const renewalsPerSubnet: Limit = { points: 180, duration: fiveMinutes };

const guessed =
  /^\/+admin\/+(login|register|register-admin|registration-info|(forgot|reset)-password)\/*$/i;
const renewed = /^\/+admin\/+(access-token|renew-token|logout)\/*$/i;

export const isSignIn = (path: string) => guessed.test(path) || renewed.test(path);

/** Holds each address and network to so many tries of the admin's doors, whatever name is tried. */
const limitSignIns: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const limits = guessed.test(ctx.path)
      ? { name: 'sign-in', address: perAddress, subnet: perSubnet }
      : renewed.test(ctx.path)
        ? { name: 'session', address: renewalsPerAddress, subnet: renewalsPerSubnet }
        : undefined;
    const place = limits && adminPlaceOf(ctx);
    if (place) {
      const { name, address, subnet } = limits;
      const wait =
        (await countAgainst(strapi, `${name}-address`, address, place.address)) ||
        (await countAgainst(strapi, `${name}-subnet`, subnet, place.subnet));
      if (wait > 0) refuseForNow(ctx, wait);
    }
    return next();
  };

export default limitSignIns;
