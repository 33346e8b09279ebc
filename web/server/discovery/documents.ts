import type { ContentClient } from '@wsco/content-client';
import { languages } from '../../src/i18n/language';
import { paths } from '../../src/paths';
import { newsFeed } from './feed';
import { securityTxt } from './security-txt';
import { sitemap } from './sitemap';

export interface Document {
  type: string;
  /** Whether it says what the time is. */
  isOfNow?: boolean;
  write: (api: ContentClient, siteUrl: string) => Promise<string> | string;
}

const formats = [
  { file: 'feed.xml', format: 'atom', type: 'application/atom+xml' },
  { file: 'feed.json', format: 'json', type: 'application/feed+json' },
] as const;

const feeds = languages.flatMap((language) =>
  formats.map(({ file, format, type }): [string, Document] => [
    paths.home(language).replace(/\/?$/, `/${file}`),
    { type, write: (api, siteUrl) => newsFeed(api, siteUrl, { language, format }) },
  ]),
);

/** What machines read to find what there is, by its address. */
export const documents: ReadonlyMap<string, Document> = new Map<string, Document>([
  ...feeds,
  ['/sitemap.xml', { type: 'application/xml', write: sitemap }],
  [
    '/robots.txt',
    {
      type: 'text/plain',
      write: (_api, siteUrl) =>
        `User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', siteUrl).href}\n`,
    },
  ],
  ['/.well-known/security.txt', { type: 'text/plain', isOfNow: true, write: securityTxt }],
]);
