import type { Core } from '@strapi/strapi';
import { publicAccess } from '../src/public-access';
import { homePageMedia, seedHomePage } from './home-page';
import { seedLeadership } from './leadership';
import { mediaLibrary } from './media';
import { seedNavigation } from './navigation';
import { newsMedia, seedNews } from './news';
import { seedNewsCategories } from './news-categories';
import { organizationMedia, seedOrganization } from './organization';
import { say } from './progress';
import { seedSite } from './site';
import { uploadMedia } from './uploads';

async function hasContent(strapi: Core.Strapi) {
  const types = Object.values(strapi.contentTypes).filter(({ uid }) => uid in publicAccess);
  const counts = await Promise.all(types.map(({ uid }) => strapi.db.query(uid).count()));
  return counts.some((count) => count > 0);
}

async function seedEverything(strapi: Core.Strapi) {
  await uploadMedia(strapi, [...newsMedia(), ...organizationMedia(), ...homePageMedia()]);
  const media = await mediaLibrary(strapi);
  await seedLeadership(strapi);
  await seedOrganization(strapi, media);
  await seedNewsCategories(strapi);
  await seedNews(strapi, media);
  await seedSite(strapi);
  await seedNavigation(strapi);
  await seedHomePage(strapi, media);
}

/**
 * Fills an empty database with the demo content, and goes on where an earlier run was
 * interrupted; a database that has content of its own is never touched.
 */
export async function seedDemo(strapi: Core.Strapi) {
  const marker = strapi.store({ type: 'core', name: 'seed', key: 'demo' });
  const state = await marker.get({});
  if (state === 'done') return say('the demo content is there already');
  if (state !== 'running' && (await hasContent(strapi))) {
    return say('the database has content of its own, which stays as it is');
  }
  await marker.set({ value: 'running' });
  await seedEverything(strapi);
  await marker.set({ value: 'done' });
  say('done');
}
