import { z } from 'zod';
import type { Answer } from '../ask';
import { createEditor } from '../editor';
import type { Uid } from '../editor';
import type { Chance } from './chance';

/** Something that an editor does; the last answer of the CMS tells whether it was done. */
export interface Edit {
  name: string;
  /** Whether what is published stays as it is. */
  isPrivate?: true;
  run: (chance: Chance) => Promise<Answer>;
}

export const article = 'api::news.article';
export const category = 'api::news.news-category';
export const page = 'api::organization.organization-page';
export const leader = 'api::leadership.leader';

export const editor = createEditor();

export const connect = (...documentIds: string[]) => ({
  set: documentIds.map((documentId) => ({ documentId })),
});

const list = z.object({
  results: z.array(z.object({ documentId: z.string(), status: z.string() })),
});

/** Picks documents in the default language that are published, or that are not. */
export async function pickDocuments(chance: Chance, uid: Uid, count: number, isDraft = false) {
  const path = `/content-manager/collection-types/${uid}?page=1&pageSize=100&sort=createdAt:asc`;
  const { results } = list.parse((await editor.send(path)).body);
  const wanted = results.filter(({ status }) => (status === 'draft') === isDraft);
  const known = wanted.length > 0 ? wanted : results;
  return Array.from({ length: count }, () => chance.pick(known).documentId);
}

export async function pickDocument(chance: Chance, uid: Uid, isDraft = false) {
  const [documentId = ''] = await pickDocuments(chance, uid, 1, isDraft);
  return documentId;
}

/** Saves and publishes a version of a document; gives the first answer that is no success. */
export async function saveAndPublish(uid: Uid, documentId: string, data: object, locale = 'en') {
  const saved = await editor.tryUpdate(uid, documentId, data, locale);
  return saved.status < 300 ? editor.tryPublish(uid, documentId, locale) : saved;
}

export async function createAndPublish(uid: Uid, data: object) {
  const created = await editor.tryCreate(uid, data);
  const { data: made } = z
    .object({ data: z.object({ documentId: z.string() }).nullish() })
    .parse(created.body);
  return made ? editor.tryPublish(uid, made.documentId) : created;
}

const media = z.object({ results: z.array(z.object({ id: z.number(), mime: z.string() })) });

/** Picks a picture of the media library. */
export async function pickPicture(chance: Chance) {
  const { results } = media.parse((await editor.send('/upload/files?page=1&pageSize=100')).body);
  return chance.pick(results.filter(({ mime }) => mime.startsWith('image/'))).id;
}
