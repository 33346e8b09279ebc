import type { Core } from '@strapi/strapi';
import { documentIds, ensureDocument } from './documents';
import type { Input } from './documents';
import { holidays } from './holidays';
import type { InBoth, Language } from './language';
import { say } from './progress';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const shared = {
  name: 'The World Smart Cities Organization',
  shortName: 'WSCO',
  phone: '+44 (0) 20 3608 0161',
  email: 'info@wsco.example',
  timeZone: 'Europe/London',
};

const text: InBoth<
  Record<
    'tagline' | 'newsIntro' | 'leadershipIntro' | 'inquiryIntro' | 'inquiryNext' | 'description',
    string
  >
> = {
  en: {
    tagline: 'Putting the smart city into practice, with cities and nations',
    newsIntro:
      'What cities learn when they put the smart city into practice: how to finance, to agree, to build, and to copy well.',
    leadershipIntro:
      'Who speaks and answers for the organisation. Where an appointment is still to come, we show the role and not a name.',
    inquiryIntro:
      'Write as you would speak. One paragraph is enough to begin with; figures and documents can follow when we have answered.',
    inquiryNext:
      'You see a reference at once. Somebody who knows the topic reads your message and answers by e-mail within five working days. If it is urgent, call us and quote the reference.',
    description:
      'The World Smart Cities Organization helps cities and nations to put the smart city concept into practice: partnerships, financing, know-how.',
  },
  fr: {
    tagline: 'La ville intelligente en pratique, avec les villes et les nations',
    newsIntro:
      'Ce que les villes apprennent en passant à la pratique : comment financer, s’entendre, construire et bien copier.',
    leadershipIntro:
      'Qui parle et répond au nom de l’organisation. Là où une nomination reste à venir, nous indiquons la fonction et non un nom.',
    inquiryIntro:
      'Écrivez comme vous parleriez. Un paragraphe suffit pour commencer ; les chiffres et les documents pourront suivre après notre réponse.',
    inquiryNext:
      'Une référence s’affiche aussitôt. Une personne qui connaît le sujet lit votre message et répond par courriel sous cinq jours ouvrés. En cas d’urgence, appelez-nous en rappelant la référence.',
    description:
      'The World Smart Cities Organization aide villes et nations à mettre en pratique la ville intelligente : partenariats, financement, savoir-faire.',
  },
};

export async function seedSite(strapi: Core.Strapi) {
  const page = await documentIds(strapi, 'api::organization.organization-page');
  const write = (language: Language): Input<'api::site.site'> => {
    const { description, ...words } = text[language];
    return {
      ...shared,
      ...words,
      openingHours: weekdays.map((weekday) => ({ weekday, opens: '08:00:00', closes: '17:00:00' })),
      holidays,
      socialLinks: [
        { platform: 'linkedin', url: 'https://example.org/linkedin/wsco' },
        { platform: 'youtube', url: 'https://example.org/youtube/wsco' },
        { platform: 'mastodon', url: 'https://example.org/mastodon/wsco' },
        { platform: 'bluesky', url: 'https://example.org/bluesky/wsco' },
      ],
      privacyNotice: { version: '2026-11', page: page('privacy') },
      seo: { metaTitle: shared.name, metaDescription: description },
    };
  };
  await ensureDocument(strapi, {
    uid: 'api::site.site',
    en: () => write('en'),
    fr: () => write('fr'),
  });
  say('the site');
}
