import type { Core } from '@strapi/strapi';
import { ensureDocument } from './documents';
import type { Input } from './documents';
import type { Language } from './language';
import { leaders } from './leaders';
import { say } from './progress';
import { richText } from './rich-text';

/** No portraits: the site draws a monogram for whoever has no photo. */
export async function seedLeadership(strapi: Core.Strapi) {
  for (const [index, { slug, group, text }] of leaders.entries()) {
    const write = (language: Language): Input<'api::leadership.leader'> => {
      const { biography, ...words } = text[language];
      return { slug, group, order: index + 1, ...words, biography: richText(biography) };
    };
    await ensureDocument(strapi, {
      uid: 'api::leadership.leader',
      slug,
      en: () => write('en'),
      fr: () => write('fr'),
    });
  }
  say(`${leaders.length} leaders`);
}
