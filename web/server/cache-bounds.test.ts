// @vitest-environment node
import { expect, test } from 'vitest';
import { startCms } from '../tests/gateway';
import { handlers } from '../tests/handlers';
import { createContentCache } from './content-cache';
import { createPageCache } from './page-cache';

const maxBytes = 500_000;
const isInContact = () => true;
const siteUrl = 'https://towns.example';
const fill = () => ({ html: 'x'.repeat(1000), contentSecurityPolicy: '' });

async function startCaches() {
  const cms = await startCms({ content: () => handlers });
  const content = createContentCache({ cmsUrl: cms.origin, maxBytes, isInContact });
  const answerAtOnce = () =>
    cms.answerWith((_request, response) =>
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Tag': 'site' })
        .end('{"data":{}}'),
    );
  const sources = { content, cmsUrl: cms.origin, siteUrl, maxBytes, isInContact };
  const pages = createPageCache({
    ...sources,
    workload: { run: (work) => work() },
    document: { fill, fillStill: fill },
  });
  return { content, pages, answerAtOnce };
}

/** Characters that are kept, be they of addresses, tags or bodies. */
function kept(
  entries: [string, { tags: readonly string[]; value: { body: { plain: Buffer } } }][],
) {
  return entries.reduce(
    (sum, [key, { tags, value }]) =>
      sum + key.length + tags.join().length + value.body.plain.byteLength,
    0,
  );
}

test('ten thousand addresses that somebody made up take no more bytes than there are for them', async () => {
  const { content, answerAtOnce } = await startCaches();
  answerAtOnce();
  const long = 'x'.repeat(5000);
  for (let begun = 0; begun < 10_000; begun += 100) {
    const addresses = Array.from({ length: 100 }, (_, index) => `/api/site?x=${begun + index}`);
    await Promise.all(addresses.map((each) => content.read(`${each}&${long}`)));
    expect(content.bytes()).toBeLessThanOrEqual(maxBytes);
    expect(kept(content.entries())).toBeLessThanOrEqual(maxBytes);
  }
  expect(content.entries().length).toBeGreaterThan(20);
});

test('nor do the pages that they make', async () => {
  const { content, pages } = await startCaches();
  const long = 'x'.repeat(5000);
  for (let count = 0; count < 50; count += 1) {
    await pages.read(`/news?category=${count}${long}`);
    for (const cache of [content, pages]) {
      expect(cache.bytes()).toBeLessThanOrEqual(maxBytes);
      expect(kept(cache.entries())).toBeLessThanOrEqual(maxBytes);
    }
  }
  expect(pages.entries().length).toBeGreaterThan(5);
});
