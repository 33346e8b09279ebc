import type { ContentClient } from '@wsco/content-client';
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { defaultLanguage, isLanguage, languages } from '../../src/i18n/language';
import type { Language } from '../../src/i18n/language';
import { paths } from '../../src/paths';

interface Version {
  locale: string;
  updatedAt: string;
  seo: { noIndex: boolean | null } | null;
}

/** A page in each of its languages. */
interface Entry {
  versions: { language: Language; path: string; updatedAt: string }[];
  images: string[];
}

const seo = { fields: ['noIndex'] } as const;
const picture = { fields: ['url'] } as const;
const byPage = { page: 1, pageSize: 100 } as const;
const ofOne = { locale: defaultLanguage, pagination: byPage } as const;
const slugged = { fields: ['slug', 'locale', 'updatedAt'], populate: { seo } } as const;
const placed = { fields: ['path', 'locale', 'updatedAt'], populate: { seo } } as const;

function entryOf<Of extends Version>(
  versions: readonly Of[],
  image: { url: string } | null,
  pathOf: (language: Language, version: Of) => string,
): Entry {
  return {
    versions: versions.flatMap((each) =>
      isLanguage(each.locale) && !each.seo?.noIndex
        ? [{ language: each.locale, path: pathOf(each.locale, each), updatedAt: each.updatedAt }]
        : [],
    ),
    images: image ? [image.url] : [],
  };
}

async function readArticles(api: ContentClient) {
  const entries: Entry[] = [];
  const populate = { seo, cover: picture, localizations: slugged };
  for await (const each of api.news.iterate({ ...ofOne, fields: slugged.fields, populate })) {
    const versions = [each, ...each.localizations];
    entries.push(entryOf(versions, each.cover, (to, { slug }) => paths.article(to, slug)));
  }
  return entries;
}

async function readLeaders(api: ContentClient) {
  const entries: Entry[] = [];
  const populate = { seo, portrait: picture, localizations: slugged };
  for await (const each of api.leadership.iterate({ ...ofOne, fields: slugged.fields, populate })) {
    const versions = [each, ...each.localizations];
    entries.push(entryOf(versions, each.portrait, (to, { slug }) => paths.leader(to, slug)));
  }
  return entries;
}

async function readPages(api: ContentClient) {
  const entries: Entry[] = [];
  const populate = { seo, cover: picture, localizations: placed };
  const query = { ...ofOne, fields: placed.fields, populate };
  for await (const each of api.organizationPages.iterate(query)) {
    const versions = [each, ...each.localizations];
    const pathOf = (to: Language, { path }: { path: string | null }) =>
      paths.organizationPage(to, path ?? '');
    entries.push(entryOf(versions, each.cover, pathOf));
  }
  return entries;
}

/** A page that is there in every language, as new as the newest thing on it. */
function fixedEntry(pathOf: (language: Language) => string, shown: readonly string[]): Entry {
  const updatedAt = [...shown].sort().at(-1);
  return {
    versions: updatedAt
      ? languages.map((language) => ({ language, path: pathOf(language), updatedAt }))
      : [],
    images: [],
  };
}

const datesOf = (entries: Entry[]) =>
  entries.flatMap(({ versions }) => versions.map(({ updatedAt }) => updatedAt));

async function readEntries(api: ContentClient): Promise<Entry[]> {
  const [site, home, articles, leaders, pages] = await Promise.all([
    api.site.get({ fields: ['updatedAt'] }),
    api.homePage.get({ fields: ['updatedAt'] }),
    readArticles(api),
    readLeaders(api),
    readPages(api),
  ]);
  return [
    fixedEntry(paths.home, [home.updatedAt, ...datesOf(articles)]),
    fixedEntry(paths.newsList, datesOf(articles)),
    fixedEntry(paths.leadership, datesOf(leaders)),
    fixedEntry(paths.contact, [site.updatedAt]),
    fixedEntry(paths.developers, [site.updatedAt]),
    ...pages,
    ...articles,
    ...leaders,
  ];
}

/** Every page that search engines may show, with its other languages and its picture, as XML. */
export async function sitemap(api: ContentClient, siteUrl: string) {
  const absolute = (path: string) => new URL(path, siteUrl).href;
  const urls = (await readEntries(api)).flatMap(({ versions, images }) => {
    const links = versions.map(({ language, path }) => ({ lang: language, url: absolute(path) }));
    const original = versions.find(({ language }) => language === defaultLanguage);
    const others = original && { lang: 'x-default', url: absolute(original.path) };
    return versions.map(({ path, updatedAt }) => ({
      url: absolute(path),
      lastmod: updatedAt,
      links: others ? [...links, others] : links,
      img: images.map((image) => ({ url: absolute(image) })),
    }));
  });
  const stream = new SitemapStream({ hostname: siteUrl, lastmodDateOnly: false });
  return (await streamToPromise(Readable.from(urls).pipe(stream))).toString();
}
