import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { z } from 'zod';
import { expect, languages, test } from './visitor';

const link = z.object({ hreflang: z.string(), href: z.string() });
const image = z.object({ 'image:loc': z.string() });
const sitemap = z.object({
  urlset: z.object({
    url: z.array(
      z.object({
        loc: z.string(),
        lastmod: z.string(),
        'xhtml:link': z.array(link),
        'image:image': z.optional(z.array(image)),
      }),
    ),
  }),
});

for (const { language, prefix } of languages) {
  test(`feed readers find the news in ${language}, with their full text`, async ({
    request,
    api,
    baseURL,
  }) => {
    const home = await (await request.get(prefix || '/')).text();
    expect(home).toContain(`href="${prefix}/feed.xml"`);
    const answer = await request.get(`${prefix}/feed.xml`);
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const atom = parseAtomFeed(await answer.text());
    const json = parseJsonFeed(await (await request.get(`${prefix}/feed.json`)).json());
    const newest = await api.news.findFirst({
      locale: 'en',
      fields: ['title', 'updatedAt'],
      populate: { localizations: { fields: ['title', 'locale'] } },
      sort: ['publishedOn:desc', 'documentId:asc'],
    });
    const translation = newest.localizations.find(({ locale }) => locale === language);
    const [entry] = atom.entries ?? [];
    const { title } = translation ?? newest;
    expect(entry?.title?.value).toBe(title);
    expect(json.items?.[0]?.title).toBe(title);
    for (const { content } of atom.entries ?? []) {
      expect(content?.value).toContain('<p>');
      expect(content?.value).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/);
    }
    expect(entry?.links?.[0]?.href).toMatch(`${baseURL}${prefix}/news/`);
    expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(atom.entries?.length);
  });
}

test('the sitemap names every page in its languages, and each of them answers', async ({
  page,
  request,
  api,
}) => {
  test.setTimeout(200_000);
  const xml = await (await request.get('/sitemap.xml')).text();
  const fault = await page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        ?.textContent,
    xml,
  );
  expect(fault).toBeUndefined();
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => ['url', 'xhtml:link', 'image:image'].includes(name),
  });
  const { url: urls } = sitemap.parse(parser.parse(xml)).urlset;
  const addresses = urls.map(({ loc }) => loc);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { loc, lastmod, 'xhtml:link': links } of urls) {
    expect(links.map(({ href }) => href)).toContain(loc);
    expect(links.map(({ hreflang }) => hreflang)).toContain('x-default');
    expect(Date.parse(lastmod)).toBeLessThanOrEqual(Date.now());
    const answer = await request.get(loc, { maxRedirects: 0 });
    expect(answer.status(), loc).toBe(200);
    expect(await answer.text()).toContain(`rel="canonical" href="${loc}"`);
  }
  const articles = await api.news.count({ locale: 'en' });
  expect(addresses.filter((each) => /^\/news\/./.test(new URL(each).pathname))).toHaveLength(
    articles,
  );
  expect(urls.some(({ 'image:image': images = [] }) => images.length > 0)).toBe(true);
});

test('robots and those who find a hole are told where to go', async ({ request, baseURL }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const security = await (await request.get('/.well-known/security.txt')).text();
  expect(security).toMatch(/^Contact: (?:mailto|https?):/m);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(security)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 24 * 60 * 60 * 1000);
});
