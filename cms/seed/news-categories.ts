import type { Core } from '@strapi/strapi';
import type { CategorySlug } from './article';
import { ensureDocument } from './documents';
import type { InBoth } from './language';

const categories: { slug: CategorySlug; name: InBoth<string> }[] = [
  { slug: 'financing', name: { en: 'Financing', fr: 'Financement' } },
  { slug: 'partnerships', name: { en: 'Partnerships', fr: 'Partenariats' } },
  { slug: 'projects', name: { en: 'Projects', fr: 'Projets' } },
  { slug: 'community', name: { en: 'Community', fr: 'Communauté' } },
  { slug: 'organisation', name: { en: 'Organisation', fr: 'Organisation' } },
];

export async function seedNewsCategories(strapi: Core.Strapi) {
  for (const [order, { slug, name }] of categories.entries()) {
    await ensureDocument(strapi, {
      uid: 'api::news.news-category',
      slug,
      en: () => ({ slug, order, name: name.en }),
      fr: () => ({ slug, order, name: name.fr }),
    });
  }
}
