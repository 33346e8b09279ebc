// Written by `strapi-client dump` from the CMS; do not edit.
import type { Manifest } from '@wsco/strapi-client';
import type { ContentSchema } from './schema.js';

export const manifest: Manifest<ContentSchema> = {
  leadership: { kind: 'collection', path: 'leadership' },
  news: { kind: 'collection', path: 'news' },
  newsCategories: { kind: 'collection', path: 'news-categories' },
  organizationPages: { kind: 'collection', path: 'organization-pages' },
  homePage: { kind: 'single', path: 'home-page' },
  navigation: { kind: 'single', path: 'navigation' },
  site: { kind: 'single', path: 'site' },
};
