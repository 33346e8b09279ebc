import type { Core, Modules, UID } from '@strapi/strapi';
import { languages } from './language';
import type { Language, Translated } from './language';

export type Input<Type extends UID.Schema> = Modules.Documents.Params.Data.Input<Type>;

/** What a document is in each language; the slug is the English one, single types have none. */
interface Versions<Type extends UID.ContentType> extends Translated<() => Input<Type>> {
  uid: Type;
  slug?: string;
}

async function isPublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: Language,
) {
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

/** Publishes each language of a document that is not published yet, and nothing twice. */
export async function ensureDocument<Type extends UID.ContentType>(
  strapi: Core.Strapi,
  { uid, slug, ...versions }: Versions<Type>,
) {
  const where = { locale: 'en', ...(slug && { slug }) };
  const row: { documentId: string } | null = await strapi.db.query(uid).findOne({ where });
  let documentId = row?.documentId;
  for (const locale of languages) {
    const write = versions[locale];
    if (!write || (documentId && (await isPublished(strapi, uid, documentId, locale)))) continue;
    const documents = strapi.documents(uid);
    const version = { locale, data: write(), status: 'published' } as const;
    if (documentId) await documents.update({ documentId, ...version });
    else ({ documentId } = await documents.create(version));
  }
}

/** Finds documents of a type by their English slugs. */
export async function documentIds(strapi: Core.Strapi, uid: UID.ContentType) {
  const rows: { slug: string; documentId: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['slug', 'documentId'], where: { locale: 'en' } });
  const ids = new Map(rows.map(({ slug, documentId }) => [slug, documentId]));
  return (slug: string) => {
    const id = ids.get(slug);
    if (!id) throw new Error(`The seed names "${slug}", but ${uid} has no such document`);
    return id;
  };
}
