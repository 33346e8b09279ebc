import { article, category, editor, leader, page, pickDocument, pickDocuments } from './desk';
import type { Edit } from './desk';

const types = [article, category, page, leader] as const;
const locales = ['en', 'fr'];
const documents = '/content-manager/collection-types';

/** What one can do with a document of any type. */
export const documentEdits: Edit[] = types.flatMap((uid): Edit[] => [
  {
    name: `publish ${uid} again`,
    run: async (chance) => editor.tryPublish(uid, await pickDocument(chance, uid)),
  },
  {
    name: `publish a draft of ${uid}`,
    run: async (chance) => editor.tryPublish(uid, await pickDocument(chance, uid, true)),
  },
  {
    name: `unpublish ${uid}`,
    run: async (chance) => editor.tryUnpublish(uid, await pickDocument(chance, uid)),
  },
  {
    name: `delete ${uid}`,
    run: async (chance) => editor.tryDelete(uid, await pickDocument(chance, uid)),
  },
  {
    name: `clone ${uid}`,
    isPrivate: true,
    run: async (chance) => {
      const path = `${documents}/${uid}/clone/${await pickDocument(chance, uid)}`;
      const word = chance.word();
      return editor.send(path, { method: 'POST', body: { slug: word, locale: 'en' } });
    },
  },
  {
    name: `save a draft of ${uid}`,
    isPrivate: true,
    run: async (chance) =>
      editor.tryUpdate(uid, await pickDocument(chance, uid), { slug: chance.word() }),
  },
  {
    name: `discard a draft of ${uid}`,
    isPrivate: true,
    run: async (chance) => {
      const id = await pickDocument(chance, uid);
      const path = `${documents}/${uid}/${id}/actions/discard?locale=en`;
      return editor.send(path, { method: 'POST', body: {} });
    },
  },
  {
    name: `publish several of ${uid}`,
    run: async (chance) =>
      editor.tryAll('bulkPublish', uid, [...new Set(await pickDocuments(chance, uid, 3))], locales),
  },
  {
    name: `unpublish ${uid} in all languages`,
    run: async (chance) =>
      editor.tryAll('bulkUnpublish', uid, [await pickDocument(chance, uid)], locales),
  },
]);
