// Written by `strapi-client dump` from the CMS; do not edit.
import type { Manifest } from '@wsco/strapi-client';
import type { ContentSchema } from './schema.js';

export const manifest: Manifest<ContentSchema> = {
  leadership: { kind: 'collection', path: 'leadership', uid: 'api::leadership.leader', localized: true },
  news: { kind: 'collection', path: 'news', uid: 'api::news.article', localized: true },
  newsCategories: { kind: 'collection', path: 'news-categories', uid: 'api::news.news-category', localized: true },
  organizationPages: { kind: 'collection', path: 'organization-pages', uid: 'api::organization.organization-page', localized: true },
  redirects: { kind: 'collection', path: 'redirects', uid: 'api::redirect.redirect', localized: false },
  homePage: { kind: 'single', path: 'home-page', uid: 'api::site.home-page', localized: true },
  navigation: { kind: 'single', path: 'navigation', uid: 'api::site.navigation', localized: true },
  site: { kind: 'single', path: 'site', uid: 'api::site.site', localized: true },
};
