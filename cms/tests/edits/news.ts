import { article, category, connect, createAndPublish, editor, pickDocument } from './desk';
import { pickDocuments, pickPicture, saveAndPublish } from './desk';
import type { Edit } from './desk';

const written = (word: string) => ({
  title: `About ${word}`,
  slug: word,
  summary: `Whatever there is to be said about ${word}`,
  publishedOn: '2026-03-01',
});

const text = (words: string) => ({
  __component: 'sections.rich-text',
  content: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }],
});

export const newsEdits: Edit[] = [
  {
    name: 'publish a new article',
    run: async (chance) =>
      createAndPublish(article, {
        ...written(chance.word()),
        category: connect(await pickDocument(chance, category)),
        related: connect(...(await pickDocuments(chance, article, 2))),
        cover: await pickPicture(chance),
      }),
  },
  {
    name: 'change the text of an article',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), { body: [text(chance.word())] }),
  },
  {
    name: 'change the title and the day of an article',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), {
        title: `Changed to ${chance.word()}`,
        publishedOn: `2026-0${1 + chance.below(9)}-01`,
        featured: chance.below(2) === 0,
      }),
  },
  {
    name: 'change the address of an article',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), { slug: chance.word() }),
  },
  {
    name: 'correct an article',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), {
        corrections: [{ date: '2026-04-01', note: chance.word() }],
        seo: { metaTitle: chance.word(), shareImage: await pickPicture(chance) },
      }),
  },
  {
    name: 'show other pictures',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), {
        cover: await pickPicture(chance),
        attachments: [await pickPicture(chance)],
        body: [{ __component: 'sections.figure', image: await pickPicture(chance) }],
      }),
  },
  {
    name: 'move an article to another category',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), {
        category: connect(await pickDocument(chance, category)),
      }),
  },
  {
    name: 'relate articles',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), {
        related: connect(...new Set(await pickDocuments(chance, article, 1 + chance.below(3)))),
      }),
  },
  {
    name: 'relate an article to a draft, and publish that',
    run: async (chance) => {
      const draft = await editor.create(article, written(chance.word()));
      await saveAndPublish(article, await pickDocument(chance, article), {
        related: connect(draft),
      });
      return editor.tryPublish(article, draft);
    },
  },
  {
    name: 'publish a category of a new name',
    run: async (chance) =>
      saveAndPublish(category, await pickDocument(chance, category), { name: chance.word() }),
  },
  {
    name: 'publish a new category',
    run: async (chance) => createAndPublish(category, { name: 'New', slug: chance.word() }),
  },
  {
    name: 'translate an article',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), written(chance.word()), 'fr'),
  },
  {
    name: 'unpublish a translated article',
    run: async (chance) => editor.tryUnpublish(article, await pickDocument(chance, article), 'fr'),
  },
  {
    name: 'delete the translation of an article',
    run: async (chance) => editor.tryDelete(article, await pickDocument(chance, article), 'fr'),
  },
  {
    name: 'publish an article that has no title',
    run: async (chance) =>
      saveAndPublish(article, await pickDocument(chance, article), { title: 'x' }),
  },
];
