import { addressesIn } from './addresses-in';
import { headOf } from './head-of';
import type { Head } from './head-of';
import { expectedThings, thingsIn } from './structured-data';
import { expect, languages, test } from './visitor';

// What was sent is read within the page, whose policy allows no parsing of markup.
test.use({ bypassCSP: true });

function contentOf({ metas }: Head, wanted: string) {
  return metas.flatMap(([name, content]) => (name === wanted ? [content] : []));
}

/** The only one of its kind; fails if there are none or several. */
function only<Value>(values: readonly Value[], what: string) {
  expect(values, what).toHaveLength(1);
  const [value] = values;
  if (value === undefined) throw new Error(what);
  return value;
}

function expectWholeHead(head: Head, site: string, language: string) {
  const { links } = head;
  expect(only(head.titles, 'title')).not.toBe('');
  for (const name of ['description', 'og:title', 'og:description', 'og:site_name']) {
    expect(only(contentOf(head, name), name).trim(), name).not.toBe('');
  }
  expect(only(contentOf(head, 'og:type'), 'og:type')).toMatch(/^(?:website|article|profile)$/);
  expect(only(contentOf(head, 'og:locale'), 'og:locale')).toBe(language);
  const card = only(contentOf(head, 'twitter:card'), 'twitter:card');
  const image = contentOf(head, 'og:image');
  expect(image).toHaveLength(card === 'summary_large_image' ? 1 : 0);
  for (const address of image) expect(address).toMatch(/^https?:\/\//);

  const canonical = only(
    links.filter(({ rel }) => rel === 'canonical'),
    'canonical',
  ).href;
  expect(canonical).toMatch(new RegExp(`^${site}/`));
  expect(only(contentOf(head, 'og:url'), 'og:url')).toBe(canonical);

  const alternates = links.filter((link) => link.language);
  const tongues = alternates.map((link) => link.language);
  expect(new Set(tongues).size).toBe(tongues.length);
  expect(tongues).toContain('x-default');
  expect(alternates.find((link) => link.language === language)?.href).toBe(canonical);
  for (const { href } of alternates) expect(href).toMatch(new RegExp(`^${site}/`));
}

for (const { language, prefix } of languages) {
  test(`every page says what it is, as sent and as shown, in ${language}`, async ({
    page,
    request,
    api,
    baseURL,
  }) => {
    test.setTimeout(200_000);
    for (const address of await addressesIn(api, language, prefix)) {
      await test.step(address, async () => {
        await page.goto(address);
        const sent = await page.evaluate(headOf, await (await request.get(address)).text());
        expectWholeHead(sent, baseURL ?? '', language);
        const things = thingsIn(sent.things);
        expect(things.map((thing) => thing['@type'])).toEqual(expectedThings(address));
        for (const thing of things) {
          if ('url' in thing) expect(thing.url).toMatch(new RegExp(`^${baseURL}`));
        }
        expect(await page.evaluate(headOf, null)).toEqual(sent);
      });
    }
  });
}
