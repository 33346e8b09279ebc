import { errors } from '@strapi/utils';
import type { UID } from '@strapi/strapi';
import { linksIn } from './links-in-body';
import type { Link, Reference } from './links-in-body';
import { mayReadAny, readableOf } from './reading-rights';
import type { Caller } from './reading-rights';

interface Row {
  id: number;
  documentId: string;
}

const isNamed = ({ id, documentId }: Row, by: Reference) => documentId === by || id === Number(by);

/** All versions of what is referred to: which one is linked follows from the language of what links. */
async function versionsOf(target: UID.ContentType, references: Reference[]) {
  const find = (where: object): Promise<Row[]> =>
    strapi.db.query(target).findMany({ select: ['id', 'documentId'], where });
  const ids = references.map(Number).filter(Number.isSafeInteger);
  const documentIds = references.map(String);
  const named = await find({ $or: [{ id: { $in: ids } }, { documentId: { $in: documentIds } }] });
  return find({ documentId: { $in: named.map(({ documentId }) => documentId) } });
}

/** Those that do not exist, or of which there is a version that may not be read. */
async function unreadableIn(caller: Caller, { target, references }: Link) {
  if (references.length === 0) return [];
  const versions = await versionsOf(target, references);
  const where = { id: { $in: versions.map(({ id }) => id) } };
  const readable: Pick<Row, 'id'>[] = mayReadAny(caller, target)
    ? await strapi.db
        .query(target)
        .findMany({ select: ['id'], where: { $and: [where, readableOf(caller, target) ?? {}] } })
    : [];
  const mayRead = (row: Row) => readable.some(({ id }) => id === row.id);
  const hidden = new Set(
    versions.filter((row) => !mayRead(row)).map(({ documentId }) => documentId),
  );
  return references.filter((by) => {
    const row = versions.find((each) => isNamed(each, by));
    return row === undefined || hidden.has(row.documentId);
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
}

/**
 * Demands the right to read what a document is linked to: who has linked it reads it in his own one.
 * Strapi asks only whether there is such a document.
 */
export async function demandToReadLinked(caller: Caller, change: Change) {
  let files: Link[] | undefined;
  for (const link of linksIn(strapi.contentType(change.model), change.body)) {
    let missing = await unreadableIn(caller, link);
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
