import type { Core } from '@strapi/strapi';
import type { Transaction } from './change-row';
import { everything } from './everything';
import { addTags } from './pending-tags';

interface LocaleService {
  delete(locale: object): Promise<unknown>;
  setDefaultLocale(locale: object): Promise<unknown>;
}

/** Strapi deletes all of a language at once; what is asked without a language is in the default. */
export function recordLanguages(strapi: Core.Strapi) {
  const changeEverything = (work: () => Promise<unknown>) =>
    strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
      addTags(strapi, trx, [everything]);
      return await work();
    });
  strapi
    .get('services')
    .extend('plugin::i18n.locales', (service: LocaleService): LocaleService => ({
      ...service,
      delete: (locale) => changeEverything(() => service.delete(locale)),
      setDefaultLocale: (locale) => changeEverything(() => service.setDefaultLocale(locale)),
    }));
}
