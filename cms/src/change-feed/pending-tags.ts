import type { Core } from '@strapi/strapi';
import { writeChange } from './change-row';
import type { Transaction } from './change-row';
import { wake } from './waiting';

const pending = new WeakMap<Transaction, Set<string>>();

/** Has the tags written as one change, together with all others of the transaction, at its end. */
export function addTags(strapi: Core.Strapi, trx: Transaction, tags: readonly string[]) {
  if (tags.length === 0) return;
  const known = pending.get(trx);
  if (known) {
    tags.forEach((each) => known.add(each));
    return;
  }
  const all = new Set(tags);
  pending.set(trx, all);
  const { commit } = trx;
  Object.assign(trx, {
    async commit() {
      await writeChange(strapi, trx, [...all].sort());
      await commit();
      wake();
    },
  });
}
