import type { Core } from '@strapi/strapi';
import { aspectsOf } from './aspects-of';
import { fileUid } from './published';
import { recordChange } from './record-change';
import { showingAspects } from './showing-aspects';

type Files = ReturnType<Core.Strapi['db']['query']>;

async function readDocumentId(files: Files, where: unknown): Promise<string | undefined> {
  const file: { documentId: string } | null = await files.findOne({
    where,
    select: ['documentId'],
  });
  return file?.documentId;
}

/** Media are no documents to Strapi: it writes them to the database itself. */
export function recordFiles(strapi: Core.Strapi) {
  const files = strapi.db.query(fileUid);
  const { create, update, delete: remove } = files;
  const model = strapi.contentType(fileUid);
  const record = async <Result>(where: unknown, work: () => Promise<Result>) => {
    const documentId = await readDocumentId(files, where);
    return recordChange(strapi, work, () => aspectsOf(strapi, model, documentId));
  };
  // A new file that nothing shows is in no answer yet, while old ones may be linked by address.
  const aspectsOfNew = async (file?: { documentId: string }) => {
    if (!file || (await showingAspects(strapi, model, file.documentId)).length === 0) return [];
    return aspectsOf(strapi, model, file.documentId);
  };
  Object.assign(files, {
    create: (params) => recordChange(strapi, () => create(params), aspectsOfNew),
    update: (params) => record(params.where, () => update(params)),
    delete: (params) => record(params.where, () => remove(params)),
  } satisfies Partial<Files>);
}
