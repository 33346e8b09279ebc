import { randomBytes, randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

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
  const { tableName } = strapi.db.metadata.get(uid);
  const now = Date.now();
  const taken = { holder, until: new Date(now + length) };
  const rows: unknown[] = await strapi.db
    .getConnection(tableName)
    .insert({ document_id: randomBytes(12).toString('hex'), name, ...taken })
    .onConflict('name')
    .merge(taken)
    .where(`${tableName}.until`, '<', new Date(now))
    .returning('name');
  if (rows.length === 0) return undefined;

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
