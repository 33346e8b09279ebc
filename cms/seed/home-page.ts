import type { Core } from '@strapi/strapi';
import { documentIds, ensureDocument } from './documents';
import type { Input } from './documents';
import { homePageText } from './home-page-text';
import { languages } from './language';
import type { Language } from './language';
import type { MediaFile, MediaLibrary } from './media';
import { pages } from './pages';
import { say } from './progress';
import { richText } from './rich-text';

function heroImage(language: Language) {
  return { drawing: 'home', alt: homePageText[language].hero.alt };
}

export function homePageMedia(): MediaFile[] {
  return languages.map((language) => ({ language, content: heroImage(language) }));
}

export async function seedHomePage(strapi: Core.Strapi, media: MediaLibrary) {
  const page = await documentIds(strapi, 'api::organization.organization-page');
  const leader = await documentIds(strapi, 'api::leadership.leader');

  const write = (language: Language): Input<'api::site.home-page'> => {
    const text = homePageText[language];
    const { hero, whoWeAre, mission, knowledge } = text;
    const topics = ['our-mission', 'how-we-work', 'financing'];
    const links = pages
      .filter(({ slug }) => topics.includes(slug))
      .map(({ slug, text }) => ({ label: text[language].title, page: page(slug) }));
    return {
      sections: [
        {
          __component: 'sections.hero',
          title: hero.title,
          text: hero.text,
          link: { label: hero.link, page: page('how-we-work') },
          image: media.id(heroImage(language), language),
        },
        { __component: 'sections.latest-news', title: text.news, count: 4 },
        { __component: 'sections.call-to-action', ...text.financing, topic: 'financing' },
        {
          __component: 'sections.statement',
          title: whoWeAre.title,
          text: richText(whoWeAre.text),
          pillars: whoWeAre.pillars,
          link: { label: whoWeAre.link, page: page('who-we-are') },
        },
        {
          __component: 'sections.statement',
          title: mission.title,
          text: richText(mission.text),
          link: { label: mission.link, page: page('our-mission') },
          shareable: true,
        },
        {
          __component: 'sections.leader-spotlight',
          ...text.president,
          leader: leader('eduard-dumitrascu'),
        },
        { __component: 'sections.call-to-action', ...text.activity, topic: 'activity' },
        {
          __component: 'sections.link-list',
          title: knowledge.title,
          text: knowledge.text,
          links: [
            { label: knowledge.news, place: 'news' },
            ...links,
            { label: knowledge.contact, place: 'contact' },
          ],
        },
      ],
      seo: { metaDescription: text.description },
    };
  };

  await ensureDocument(strapi, {
    uid: 'api::site.home-page',
    en: () => write('en'),
    fr: () => write('fr'),
  });
  say('the home page');
}
