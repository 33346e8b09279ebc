import type { Core } from '@strapi/strapi';
import { documentIds, ensureDocument } from './documents';
import type { Input } from './documents';
import { languages } from './language';
import type { Language } from './language';
import type { Illustration, MediaFile, MediaLibrary } from './media';
import type { Page } from './page';
import { pages } from './pages';
import { say } from './progress';
import { sectionMedia, sectionWriter } from './sections';

function cover({ slug, text }: Page, language: Language): Illustration[] {
  const alt = text[language].coverAlt;
  return alt ? [{ drawing: slug, alt }] : [];
}

export function organizationMedia(): MediaFile[] {
  return pages.flatMap((page) =>
    languages.flatMap((language) => {
      const inside = page.text[language].body.flatMap(sectionMedia);
      return [...cover(page, language), ...inside].map((content) => ({ language, content }));
    }),
  );
}

export async function seedOrganization(strapi: Core.Strapi, media: MediaLibrary) {
  const leader = await documentIds(strapi, 'api::leadership.leader');
  for (const [index, page] of pages.entries()) {
    const { slug, parent, text } = page;
    const idOf = await documentIds(strapi, 'api::organization.organization-page');
    const write = (language: Language): Input<'api::organization.organization-page'> => {
      const { title, intro, body } = text[language];
      const [image] = cover(page, language);
      return {
        slug,
        title,
        intro,
        order: index + 1,
        parent: parent ? idOf(parent) : null,
        cover: image ? media.id(image, language) : null,
        body: body.map(sectionWriter(language, media, leader)),
      };
    };
    await ensureDocument(strapi, {
      uid: 'api::organization.organization-page',
      slug,
      en: () => write('en'),
      fr: () => write('fr'),
    });
  }
  say(`${pages.length} pages of the organisation`);
}
