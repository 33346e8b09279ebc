import type { Core, UID } from '@strapi/strapi';
import { parentsFirst } from './api/organization/page-order';

interface Counted {
  count: number;
}

interface DocumentManager {
  publishMany(uid: UID.ContentType, ids: string[], locale: unknown): Promise<number>;
  unpublishMany(ids: string[], uid: UID.ContentType, options: object): Promise<Counted>;
  deleteMany(ids: string[], uid: UID.ContentType, options: object): Promise<Counted>;
}

/** Does all or nothing, one document after the other; gives the sum of what was done. */
function inTurn(ids: string[], work: (id: string) => Promise<number>) {
  return strapi.db.transaction(async () => {
    let done = 0;
    for (const id of ids) done += await work(id);
    return done;
  });
}

/**
 * Strapi works on all selected documents at once in one transaction, where those that are linked
 * with each other come to link to rows that are gone.
 */
export function actInTurn(strapi: Core.Strapi) {
  strapi
    .get('services')
    .extend(
      'plugin::content-manager.document-manager',
      (manager: DocumentManager): DocumentManager => ({
        ...manager,
        async publishMany(uid, ids, locale) {
          const order = await parentsFirst(uid, ids);
          return inTurn(order, (id) => manager.publishMany(uid, [id], locale));
        },
        async unpublishMany(ids, uid, options) {
          const order = (await parentsFirst(uid, ids)).reverse();
          const unpublish = async (id: string) =>
            (await manager.unpublishMany([id], uid, options)).count;
          return { count: await inTurn(order, unpublish) };
        },
        async deleteMany(ids, uid, options) {
          const order = (await parentsFirst(uid, ids)).reverse();
          const remove = async (id: string) => (await manager.deleteMany([id], uid, options)).count;
          return { count: await inTurn(order, remove) };
        },
      }),
    );
}
