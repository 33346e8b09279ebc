import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const words = z.string().min(1);
const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

const named = { name: words, url: address };
const organization = z.strictObject({ '@type': z.literal('Organization'), ...named });

const breadcrumb = z.strictObject({
  '@type': z.literal('ListItem'),
  position: z.int().positive(),
  name: words,
  item: address.optional(),
});

const context = { '@context': z.literal('https://schema.org') };

/** What search engines read of a page, with what Google asks for or recommends. */
const thing = z.discriminatedUnion('@type', [
  z.strictObject({
    ...context,
    '@type': z.literal('Organization'),
    ...named,
    alternateName: words,
    description: words,
    logo: address,
    email: z.email(),
    telephone: z.e164(),
    address: words.optional(),
    sameAs: z.array(address),
  }),
  z.strictObject({ ...context, '@type': z.literal('WebSite'), ...named, inLanguage: words }),
  z.strictObject({
    ...context,
    '@type': z.literal('NewsArticle'),
    headline: words,
    description: words,
    datePublished: day,
    dateModified: day,
    inLanguage: words,
    articleSection: words.optional(),
    image: z.array(address).optional(),
    mainEntityOfPage: address,
    author: z.array(organization).min(1),
    publisher: organization,
  }),
  z.strictObject({
    ...context,
    '@type': z.literal('Person'),
    ...named,
    jobTitle: words,
    image: address.optional(),
    sameAs: z.array(address),
    worksFor: organization,
  }),
  z.strictObject({
    ...context,
    '@type': z.literal('BreadcrumbList'),
    // All but the last, which is the page itself, say where they are.
    itemListElement: z
      .array(breadcrumb)
      .min(2)
      .refine((all) => all.every(({ position }, index) => position === index + 1))
      .refine((all) => all.slice(0, -1).every(({ item }) => item !== undefined)),
  }),
]);

/** The things that a page describes; throws at one that is not as it should be. */
export function thingsIn(texts: readonly string[]) {
  return texts.map((text) => thing.parse(JSON.parse(text)));
}

const listsAndForms = new Set(['news', 'leadership', 'contact', 'developers']);

/** The types of things that the page of an address is to describe, such as `/fr/news/x`. */
export function expectedThings(address: string) {
  const { pathname } = new URL(address, 'http://site');
  const [first = '', ...rest] = pathname
    .replace(/^\/fr(?=\/|$)/, '')
    .slice(1)
    .split('/');
  if (!first) return ['Organization', 'WebSite'];
  if (rest.length === 0 && listsAndForms.has(first)) return [];
  if (first === 'news') return ['NewsArticle', 'BreadcrumbList'];
  if (first === 'leadership') return ['Person', 'BreadcrumbList'];
  return ['BreadcrumbList'];
}
