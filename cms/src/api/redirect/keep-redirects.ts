import type { Modules, UID } from '@strapi/strapi';
import { pageUid } from '../organization/page-tree';

const redirectUid = 'api::redirect.redirect';

/** By what a document is found in addresses of the site. */
const addressAttributes = new Map<UID.ContentType, string>([
  ['api::news.article', 'slug'],
  ['api::news.news-category', 'slug'],
  ['api::leadership.leader', 'slug'],
  [pageUid, 'path'],
]);

interface Address {
  from: string;
  language: string;
  /** The document that it leads to. */
  target: string;
}

/** Of all pages, as one that moves takes those below it along; else of the one document. */
async function readAddresses(uid: UID.ContentType, attribute: string, documentId: string) {
  const rows = await strapi.db.query(uid).findMany({
    select: ['documentId', 'locale', attribute],
    where: { publishedAt: { $notNull: true }, ...(uid !== pageUid && { documentId }) },
  });
  return rows.map((row): Address => ({
    from: String(row[attribute]),
    language: String(row.locale),
    target: String(row.documentId),
  }));
}

async function dropRedirects(where: object) {
  const rows = await strapi.db.query(redirectUid).findMany({ select: ['documentId'], where });
  for (const { documentId } of rows) await strapi.documents(redirectUid).delete({ documentId });
}

const leaving = ['update', 'publish', 'unpublish', 'delete'];

/** Remembers each address that a published document leaves, so that old links still lead to it. */
export const keepRedirects: Modules.Documents.Middleware.Middleware = async (context, next) => {
  const { action, contentType, params, uid } = context;
  const attribute = addressAttributes.get(uid);
  const documentId = 'documentId' in params ? params.documentId : undefined;
  if (!attribute || !documentId || !leaving.includes(action)) return next();

  return await strapi.db.transaction(async () => {
    const before = await readAddresses(uid, attribute, documentId);
    const result = await next();
    const after = await readAddresses(uid, attribute, documentId);
    const isLeft = ({ from, language, target }: Address) =>
      !after.some(
        (each) => each.from === from && each.language === language && each.target === target,
      );
    for (const { from, language, target } of before.filter(isLeft)) {
      const place = { collection: contentType.info.pluralName, from, language };
      await dropRedirects(place);
      await strapi.documents(redirectUid).create({ data: { ...place, target } });
    }
    if (
      action === 'delete' &&
      (await strapi.db.query(uid).count({ where: { documentId } })) === 0
    ) {
      await dropRedirects({ target: documentId });
    }
    return result;
  });
};
