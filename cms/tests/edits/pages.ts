import { connect, createAndPublish, editor, page, pickDocument, pickDocuments } from './desk';
import { saveAndPublish } from './desk';
import type { Edit } from './desk';

export const pageEdits: Edit[] = [
  {
    name: 'publish a new page below another',
    run: async (chance) => {
      const word = chance.word();
      const parent = connect(await pickDocument(chance, page));
      return createAndPublish(page, { title: word, slug: word, parent });
    },
  },
  {
    name: 'change the address of a page',
    run: async (chance) =>
      saveAndPublish(page, await pickDocument(chance, page), { slug: chance.word() }),
  },
  {
    name: 'change the words of a page',
    run: async (chance) =>
      saveAndPublish(page, await pickDocument(chance, page), { intro: chance.word() }),
  },
  {
    name: 'change the place of a page among others',
    run: async (chance) =>
      saveAndPublish(page, await pickDocument(chance, page), { order: chance.below(9) }),
  },
  {
    name: 'move a page below another',
    run: async (chance) => {
      const [moved = '', parent = ''] = await pickDocuments(chance, page, 2);
      return saveAndPublish(page, moved, { parent: connect(parent) });
    },
  },
  {
    name: 'move a page to the top',
    run: async (chance) =>
      saveAndPublish(page, await pickDocument(chance, page), { parent: connect() }),
  },
  {
    name: 'take pages from others',
    run: async (chance) => {
      const [parent = '', ...children] = await pickDocuments(chance, page, 3);
      return saveAndPublish(page, parent, { children: connect(...new Set(children)) });
    },
  },
  {
    name: 'translate a page',
    run: async (chance) => {
      const word = chance.word();
      const id = await pickDocument(chance, page);
      return saveAndPublish(page, id, { title: word, slug: word }, 'fr');
    },
  },
  {
    name: 'delete the translation of a page',
    run: async (chance) => editor.tryDelete(page, await pickDocument(chance, page), 'fr'),
  },
];
