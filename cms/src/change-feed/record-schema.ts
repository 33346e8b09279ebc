import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { publicAccess } from '../public-access';
import type { Transaction } from './change-row';
import { everything } from './everything';
import { addTags } from './pending-tags';
import { modelsShown } from './published';
import { readNewest } from './read-changes';

/** What every answer depends on: it changes only with a new version of the CMS. */
function fingerprint(strapi: Core.Strapi) {
  const models = modelsShown(strapi)
    .map(({ uid, attributes }) => `${uid} ${JSON.stringify(attributes)}`)
    .sort();
  const version: unknown = strapi.config.get('info.strapi');
  const parts = JSON.stringify([version, publicAccess, models]);
  return createHash('sha256').update(parts).digest('base64url');
}

/** A CMS that answers otherwise than the one before it has changed everything. */
export async function recordSchema(strapi: Core.Strapi) {
  const store = strapi.store({ type: 'core', name: 'change-feed', key: 'schema' });
  const value = fingerprint(strapi);
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    if ((await store.get({})) === value && (await readNewest(strapi))) return;
    await store.set({ value });
    addTags(strapi, trx, [everything]);
  });
}
