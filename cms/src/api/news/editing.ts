import type { EditingLayout } from '../../editing-layouts';

export const newsEditing: EditingLayout[] = [
  {
    uid: 'api::news.article',
    title: 'title',
    sort: 'publishedOn:desc',
    columns: ['title', 'category', 'publishedOn', 'featured'],
    rows: [
      ['title'],
      ['summary'],
      ['publishedOn', 'category'],
      ['cover'],
      ['body'],
      ['corrections'],
      ['attachments'],
      ['related'],
      ['slug', 'featured'],
      ['seo'],
    ],
    fields: {
      title: { label: 'Headline', help: 'What happened, in at most 120 characters' },
      summary: {
        label: 'Summary',
        help: 'Two sentences for lists, search engines and shared links',
      },
      publishedOn: {
        label: 'Date shown',
        help: 'The day that readers see and the list is sorted by',
      },
      category: { label: 'Category' },
      cover: {
        label: 'Cover',
        help: 'A landscape picture; without one the site draws a street plan',
      },
      body: { label: 'Text', help: 'Add sections and drag them into order' },
      corrections: { label: 'Corrections', help: 'Shown above the text; say what was wrong' },
      attachments: {
        label: 'Attachments',
        help: 'PDF or pictures for the press, at most 10 MB each',
      },
      related: {
        label: 'Related articles',
        help: 'Empty: the newest of the same category are shown',
      },
      slug: {
        label: 'Address',
        help: 'The last part of the address; changing it breaks old links',
      },
      featured: {
        label: 'Lead story',
        help: 'Opens the home page: the newest lead story among the 12 newest articles',
      },
      seo: { label: 'Search and sharing', help: 'Only to differ from headline, summary and cover' },
    },
  },
  {
    uid: 'api::news.news-category',
    title: 'name',
    sort: 'order:asc',
    columns: ['name', 'slug', 'order'],
    rows: [['name'], ['slug', 'order']],
    fields: {
      name: { label: 'Name' },
      slug: { label: 'Address', help: 'Used in the address of the filtered news list' },
      order: { label: 'Position', help: 'Smaller numbers come first' },
    },
  },
];
