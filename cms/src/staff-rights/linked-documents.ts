import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import { linksIn } from './links-in-body';
import type { Link, Reference } from './links-in-body';
import { readableAmong, readableOf } from './reading-rights';
import type { Caller } from './reading-rights';

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
}

/** All versions of what is referred to. */
async function versionsOf(target: UID.ContentType, references: Reference[]) {
  const find = (where: object): Promise<Row[]> =>
    strapi.db.query(target).findMany({ select: ['id', 'documentId', 'locale'], where });
  const ids = references.map(Number).filter(Number.isSafeInteger);
  const documentIds = references.map(String);
  const named = await find({ $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] });
  return find({ documentId: { $in: named.map(({ documentId }) => documentId) } });
}

/** Those that may be linked: of a document the ones in the language of what links it, if there are such. */
function meantBy(by: Reference, versions: Row[], locale: unknown) {
  const row = versions.find(({ id }) => id === Number(by));
  const documentId = row?.documentId ?? by;
  const language = row ? row.locale : locale;
  const all = versions.filter((each) => each.documentId === documentId);
  const inLanguage = all.filter((each) => each.locale === language);
  return inLanguage.length > 0 ? inLanguage : all;
}

/** Those that do not exist, or may not be read. */
async function unreadableIn(caller: Caller, { target, references }: Link, locale: unknown) {
  if (references.length === 0) return [];
  const versions = await versionsOf(target, references);
  const readable = await readableAmong(
    caller,
    target,
    versions.map(({ id }) => id),
  );
  return references.filter((by) => {
    const meant = meantBy(by, versions, locale);
    return meant.length === 0 || !meant.every(({ id }) => readable.has(id));
  });
}

/** The files that are in a document, which the admin sends again with all the rest of it. */
async function filesIn(caller: Caller, { model, id }: Change): Promise<Link[]> {
  const { kind } = strapi.contentType(model);
  if (id === undefined && kind !== 'singleType') return [];
  const builder = strapi.get('services').get('plugin::content-manager.populate-builder');
  const populate = await builder(model).populateDeep(Infinity).countRelations().build();
  const asked = id === undefined ? {} : { documentId: id };
  const where = { $and: [asked, readableOf(caller, model) ?? {}] };
  const versions: object[] = await strapi.db.query(model).findMany({ where, populate });
  const links = versions.flatMap((each) => linksIn(strapi.contentType(model), each));
  return links.filter(({ target }) => target === 'plugin::upload.file');
}

interface Change {
  model: UID.ContentType;
  /** Of the document that is changed or copied, if there is one. */
  id: string | undefined;
  body: object;
  /** That what is linked has to be in; undefined for several. */
  locale: unknown;
}

/**
 * Demands the right to read what a document is linked to: who has linked it reads it in his own one.
 * Strapi asks only whether there is such a document.
 */
export async function demandToReadLinked(caller: Caller, change: Change) {
  let files: Link[] | undefined;
  for (const link of linksIn(strapi.contentType(change.model), change.body)) {
    let missing = await unreadableIn(caller, link, change.locale);
    if (missing.length > 0 && link.target === 'plugin::upload.file') {
      files ??= await filesIn(caller, change);
      const kept = new Set(files.flatMap(({ references }) => references.map(String)));
      missing = missing.filter((each) => !kept.has(String(each)));
    }
    if (missing.length > 0) {
      throw new errors.ValidationError(
        `${missing[0]}, which is to be linked, is not there, or you have no right to read it`,
      );
    }
  }
}
