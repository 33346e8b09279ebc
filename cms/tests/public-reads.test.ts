import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';

const document = z.looseObject({ documentId: z.string(), locale: z.string() });
const list = z.object({ data: z.array(document).min(1), meta: z.looseObject({}) });
const single = z.object({ data: document });

/** What a visitor may ask of each type, with one link that must come along. */
const collections = [
  { path: 'news', link: 'category' },
  { path: 'news-categories', link: 'localizations' },
  { path: 'organization-pages', link: 'children' },
  { path: 'leadership', link: 'localizations' },
] as const;

const singles = [
  { path: 'site', link: 'openingHours' },
  { path: 'navigation', link: 'header' },
  { path: 'home-page', link: 'sections' },
] as const;

const secrets = /createdBy|updatedBy|password|"notes"|"assignee"/;

describe.each(['en', 'fr'])('in %s anybody reads', (locale) => {
  describe.each(collections)('/api/$path', ({ path, link }) => {
    let documents: z.infer<typeof list>['data'] = [];

    beforeAll(async () => {
      const { body } = await ask(`/api/${path}?locale=${locale}&populate=${link}`);
      documents = list.parse(body).data;
    });

    test('as a list in that language, with its links and nothing private', () => {
      expect(documents.map((each) => each.locale)).toEqual(documents.map(() => locale));
      expect(documents.every((each) => each.publishedAt !== null && link in each)).toBe(true);
      expect(JSON.stringify(documents)).not.toMatch(secrets);
    });

    test('one by one', async () => {
      const id = documents[0]?.documentId;
      const { status, body } = await ask(`/api/${path}/${id}?locale=${locale}`);
      expect(status).toBe(200);
      expect(single.parse(body).data).toMatchObject({ documentId: id, locale });
    });
  });

  test.each(singles)('/api/$path', async ({ path, link }) => {
    const { status, body } = await ask(`/api/${path}?locale=${locale}&populate=${link}`);
    expect(status).toBe(200);
    const { data } = single.parse(body);
    expect(data).toMatchObject({ locale, [link]: expect.arrayContaining([expect.anything()]) });
    expect(JSON.stringify(data)).not.toMatch(secrets);
  });
});

/** The names of all fields in an answer, however deep. */
function fieldsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...fieldsIn(inner)]);
}

test.each([...collections, ...singles, { path: 'redirects' }].map(({ path }) => path))(
  'nothing private comes with all links of /api/%s',
  async (path) => {
    const { status, body } = await ask(`/api/${path}?populate=*`);
    expect(status).toBe(200);
    const fields = fieldsIn(body);
    expect(fields).toContain('data');
    expect(fields).not.toContainEqual(
      expect.stringMatching(
        /^(createdBy|updatedBy|username|roles|folder|folderPath)$|password|token/i,
      ),
    );
  },
);

test('a picture of the content can be fetched', async () => {
  const { body } = await ask(
    '/api/news?populate=cover&sort=publishedOn:desc&pagination[pageSize]=1',
  );
  const cover = z.object({ cover: z.looseObject({ url: z.string() }) });
  const [article] = list.parse(body).data;
  const answer = await ask(cover.parse(article).cover.url);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^image\//);
});

test('browsers find the picture of the tab, in the admin too', async () => {
  expect(await ask('/favicon.ico')).toMatchObject({ status: 200 });
});
