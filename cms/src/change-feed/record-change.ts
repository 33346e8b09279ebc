import type { Core } from '@strapi/strapi';
import { tagsOfDifference } from './aspect';
import type { Aspect } from './aspect';
import { addTags } from './pending-tags';
import type { Transaction } from './change-row';

/** Does the work in a transaction, and has written in it what the work changed in answers. */
export async function recordChange<Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
  read: (result?: Result) => Promise<Aspect[]>,
): Promise<Result> {
  return await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    const before = await read();
    const record = async (result?: Result) =>
      addTags(strapi, trx, tagsOfDifference(before, await read(result)));
    try {
      const result = await work();
      await record(result);
      return result;
    } catch (error) {
      // Who began the transaction may go on, and keep what was done so far.
      await record().catch(() => undefined);
      throw error;
    }
  });
}
