import { randomUUID } from 'node:crypto';

export const article = 'api::news.article';
export const articles = `/content-manager/collection-types/${article}`;

export const story = (title: string) => ({
  title,
  slug: `story-${randomUUID()}`,
  summary: 'A story that is long enough to be told',
  publishedOn: '2026-01-02',
});
