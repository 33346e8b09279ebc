import type { EditingLayout } from '../../editing-layouts';

export const organizationEditing: EditingLayout[] = [
  {
    uid: 'api::organization.organization-page',
    title: 'title',
    sort: 'path:asc',
    columns: ['title', 'path', 'parent', 'order'],
    rows: [
      ['title'],
      ['intro'],
      ['cover'],
      ['body'],
      ['parent', 'order'],
      ['slug', 'path'],
      ['children'],
      ['seo'],
    ],
    fields: {
      title: { label: 'Title' },
      intro: { label: 'Introduction', help: 'One or two sentences under the title' },
      cover: { label: 'Cover', help: 'A landscape picture; optional' },
      body: { label: 'Text', help: 'Add sections and drag them into order' },
      parent: {
        label: 'Parent page',
        help: 'Publish it first; its address comes before this one. Set in English, for all languages',
      },
      order: {
        label: 'Position',
        help: 'Among the pages of the same parent; smaller numbers come first',
      },
      slug: { label: 'Address', help: 'The last part of the address; pages below move along' },
      path: { label: 'Full address', help: 'Kept by the server', readOnly: true },
      children: { label: 'Pages below', help: 'Set by the parent of each page', readOnly: true },
      seo: {
        label: 'Search and sharing',
        help: 'Only to differ from title, introduction and cover',
      },
    },
  },
];
