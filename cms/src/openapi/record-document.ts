import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Transaction } from '../change-feed/change-row';
import { addTags } from '../change-feed/pending-tags';
import { createDocument } from './document';
import { readLanguages } from './languages';

/** What keeps the description depends on this. */
export const documentTag = 'openapi';

/** Tells those who keep the description when another version of the CMS describes itself otherwise. */
export async function recordDocument(strapi: Core.Strapi) {
  const store = strapi.store({ type: 'core', name: 'openapi', key: 'document' });
  const document = JSON.stringify(createDocument(strapi, await readLanguages(strapi)));
  const value = createHash('sha256').update(document).digest('base64url');
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    if ((await store.get({})) === value) return;
    await store.set({ value });
    addTags(strapi, trx, [documentTag]);
  });
}

interface LocaleService {
  create(locale: object): Promise<unknown>;
}

/** The description names the languages. */
export function recordNewLanguages(strapi: Core.Strapi) {
  strapi
    .get('services')
    .extend('plugin::i18n.locales', (service: LocaleService): LocaleService => ({
      ...service,
      create: (locale) =>
        strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
          addTags(strapi, trx, [documentTag]);
          return await service.create(locale);
        }),
    }));
}
