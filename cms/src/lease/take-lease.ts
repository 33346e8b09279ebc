import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { insertOnce } from '../insert-once';

const uid = 'api::lease.lease';

/** Milliseconds after which the work of an instance that died may be taken over. */
const length = 20_000;
const renewal = 5000;

const holder = randomUUID();

export interface Lease {
  /** Whether nobody else can have it yet. */
  isHeld: () => boolean;
  release: () => Promise<void>;
}

/** Gives what one instance at a time may have; undefined while another has it. */
export async function takeLease(strapi: Core.Strapi, name: string): Promise<Lease | undefined> {
  const now = Date.now();
  const row = { name, holder, until: new Date(now + length) };
  // By a clock that was ahead. Those of two instances differ a little, and this may wait for the database.
  const after = new Date(now + 2 * length);
  const outdated = { column: 'until', before: new Date(now), after };
  if (!(await insertOnce(strapi, uid, row, { unique: 'name', outdated }))) return undefined;

  let end = now + length;
  const mine = { where: { name, holder } };
  async function renew() {
    const renewed = Date.now();
    const until = new Date(renewed + length);
    const { count } = await strapi.db.query(uid).updateMany({ ...mine, data: { until } });
    end = count > 0 ? renewed + length : 0;
  }
  // While the database does not answer, the lease runs out by itself.
  const timer = setInterval(() => void renew().catch(() => undefined), renewal);
  return {
    isHeld: () => Date.now() < end - renewal,
    async release() {
      clearInterval(timer);
      await strapi.db.query(uid).deleteMany(mine);
    },
  };
}
