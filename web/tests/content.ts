/** A document as Strapi answers it. */
export function documentOf<Attributes extends object>(documentId: string, attributes: Attributes) {
  return {
    id: 1,
    documentId,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    publishedAt: '2026-01-01T00:00:00.000Z',
    locale: 'en',
    ...attributes,
  };
}

export const site = documentOf('site', {
  name: 'The Organisation of Towns',
  shortName: 'OT',
  tagline: 'Towns that work',
  phone: '+44 20 0000 0000',
  email: 'hello@towns.example',
  address: '1 High Street\nTownham',
  timeZone: 'Europe/London',
  newsIntro: 'What happens in towns.',
  leadershipIntro: 'Who leads us.',
  inquiryIntro: 'Ask us anything.',
  inquiryNext: 'We answer within two days.',
  logo: null,
  openingHours: [
    { id: 1, weekday: 'monday', opens: '08:00:00.000', closes: '17:00:00.000' },
    { id: 2, weekday: 'tuesday', opens: '08:00:00.000', closes: '17:00:00.000' },
  ],
  holidays: [],
  socialLinks: [{ id: 1, platform: 'linkedin', url: 'https://example.org/towns' }],
  privacyNotice: {
    id: 1,
    version: '2026-01',
    page: { id: 9, documentId: 'privacy', title: 'Privacy', path: 'privacy' },
  },
  seo: null,
});

const whoWeAre = { id: 2, documentId: 'who', title: 'Who we are', path: 'who-we-are' };

export const navigation = documentOf('navigation', {
  header: [
    { id: 1, label: 'News', place: 'news', url: null, page: null, children: [] },
    {
      id: 2,
      label: 'About',
      place: null,
      url: null,
      page: whoWeAre,
      children: [
        { id: 3, label: 'Our people', place: 'leadership', url: null, page: null },
        { id: 4, label: 'Who we are', place: null, url: null, page: whoWeAre },
      ],
    },
  ],
  footer: [
    {
      id: 5,
      label: 'Organisation',
      place: null,
      url: null,
      page: null,
      children: [{ id: 6, label: 'Write to us', place: 'contact', url: null, page: null }],
    },
  ],
});

export const homePage = documentOf('home-page', { sections: [], localizations: [], seo: null });

/** A section of the home page with an editor's text. */
export const statement = (text: unknown[]) => ({
  __component: 'sections.statement',
  id: 1,
  title: 'About us',
  text,
  pillars: [],
  link: null,
  shareable: false,
});
