import type { Core, UID } from '@strapi/strapi';

interface Permission {
  action: string;
  subject: UID.ContentType | null;
  conditions: string[];
  properties: { fields?: string[]; locales?: string[] | null };
}

const explorer = 'plugin::content-manager.explorer';

/** What a role may do beside creating, reading and updating; who writes alone does not publish. */
const further = {
  'strapi-editor': ['delete', 'publish'],
  'strapi-author': ['delete'],
};

async function completeRole(strapi: Core.Strapi, code: keyof typeof further) {
  const { isLocalizedContentType } = strapi.plugin('i18n').service('content-types');
  const isTranslated = ({ subject }: Permission): boolean =>
    subject !== null && isLocalizedContentType(strapi.contentType(subject));
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (!role) return;
  const permissions: Permission[] = await strapi
    .service('admin::permission')
    .findMany({ where: { role: { id: role.id } } });
  // The admin saves none without languages, so this one is as Strapi made it.
  if (!permissions.some((each) => isTranslated(each) && !('locales' in each.properties))) return;

  const languages: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const locales = languages.map((each) => each.code);
  const actions = further[code].map((name) => `${explorer}.${name}`);
  const completed = permissions.flatMap((each): Permission[] => {
    if (!isTranslated(each)) return [each];
    const { action, subject, conditions, properties } = each;
    const own = { action, subject, conditions, properties: { ...properties, locales } };
    if (action !== `${explorer}.create`) return [own];
    return [own, ...actions.map((added) => ({ ...own, action: added, properties: { locales } }))];
  });
  await strapi.service('admin::role').assignPermissions(role.id, completed);
}

/**
 * Strapi makes its roles before there are languages, gives them the right to none, and takes what has no
 * other property away. Gives them what they are meant to have, once.
 */
export async function completeStockRoles(strapi: Core.Strapi) {
  await strapi.db.transaction(async () => {
    await completeRole(strapi, 'strapi-editor');
    await completeRole(strapi, 'strapi-author');
  });
}
