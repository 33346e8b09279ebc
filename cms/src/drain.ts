import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Milliseconds; load balancers ask every few seconds. Whom our own command started none sends anybody to. */
const notice = process.connected ? 0 : 5000;

/** Milliseconds for what is under way; who stops us waits longer. */
const patience = 15_000;

let underWay = 0;
let leaving = false;
let ended: (() => void) | undefined;

/** Whether it answers for now, and wants nobody to come back. */
export const isLeaving = () => leaving;

const closing = new AbortController();

/** Aborted when it takes no more connections. */
export const closingSignal = closing.signal;

/** Waits until what is under way is answered. */
async function drain(strapi: Core.Strapi) {
  closing.abort();
  strapi.server.httpServer.close();
  if (underWay === 0) return;
  strapi.log.info(`Finishing ${underWay} requests`);
  const done = new Promise<void>((resolve) => {
    ended = resolve;
  });
  await Promise.race([done, setTimeout(patience, undefined, { ref: false })]);
}

/**
 * On SIGTERM: is no longer ready, answers all the same until a load balancer has seen that, then takes
 * no more connections, and finishes what is under way. Only then Strapi ends, which cuts all that is
 * open, and before that forgets what editors may do. On SIGINT it waits for no load balancer.
 */
export function finishBeforeEnd(strapi: Core.Strapi) {
  strapi.server.httpServer.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) ended?.();
    });
  });
  let wasTold = false;
  // Strapi, which listens already, ends in the midst of the signal.
  process.prependOnceListener('SIGTERM', () => {
    wasTold = true;
  });
  const end = strapi.destroy.bind(strapi);
  strapi.destroy = async () => {
    leaving = true;
    if (wasTold) await setTimeout(notice);
    await drain(strapi);
    await end();
  };
}
