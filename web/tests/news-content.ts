import { documentOf } from './content';

export const financing = {
  id: 1,
  documentId: 'financing',
  name: 'Financing',
  slug: 'financing',
  locale: 'en',
  localizations: [
    {
      id: 2,
      documentId: 'financing',
      name: 'Financement',
      slug: 'financement',
      locale: 'fr',
    },
  ],
};

export const mobility = {
  id: 3,
  documentId: 'mobility',
  name: 'Mobility',
  slug: 'mobility',
  locale: 'en',
  localizations: [],
};

/** An article as lists hold it. */
export function listed(name: string, attributes: object = {}) {
  return documentOf(name, {
    title: `About ${name}`,
    slug: name,
    summary: `What there is to know about ${name}.`,
    publishedOn: '2026-03-03',
    cover: null,
    category: financing,
    localizations: [],
    ...attributes,
  });
}

/** An article as its own page asks for it. */
export function article(name: string, attributes: object = {}) {
  return {
    ...listed(name),
    body: [],
    attachments: [],
    corrections: [],
    related: [],
    seo: null,
    ...attributes,
  };
}
