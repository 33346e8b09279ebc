import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask';
import { createEditor } from './editor';
import type { Uid } from './editor';

const types: { path: string; uid: Uid; single?: boolean }[] = [
  { path: 'news', uid: 'api::news.article' },
  { path: 'news-categories', uid: 'api::news.news-category' },
  { path: 'organization-pages', uid: 'api::organization.organization-page' },
  { path: 'leadership', uid: 'api::leadership.leader' },
  { path: 'site', uid: 'api::site.site', single: true },
  { path: 'navigation', uid: 'api::site.navigation', single: true },
  { path: 'home-page', uid: 'api::site.home-page', single: true },
];

const badQueries = [
  ['an unknown parameter', 'foo=1', 'foo'],
  ['another way to say where', 'where[id]=1', 'where'],
  ['a look-up', 'lookup[createdBy][email]=a', 'lookup'],
  ['an unknown field', 'fields=nope', 'nope'],
  ['an unknown filter', 'filters[nope]=1', 'nope'],
  ['an unknown operator', 'filters[id][$regex]=1', '$regex'],
  ['a private relation in a filter', 'filters[createdBy][email][$contains]=@', 'createdBy'],
  ['a private relation in populate', 'populate[updatedBy]=true', 'updatedBy'],
  ['a password in sort', 'sort=updatedBy.password', 'password'],
  ['drafts', 'status=draft', 'status'],
  ['drafts in capitals', 'status=DRAFT', 'status'],
  ['drafts by another name', 'publicationFilter=never-published', 'publicationFilter'],
  ['drafts by an old name', 'hasPublishedVersion=false', 'hasPublishedVersion'],
] as const;

describe.each(types)('/api/$path refuses an anonymous caller', ({ path, single }) => {
  test.each(badQueries)('%s', async (_name, query, key) => {
    const { status, body } = await ask(`/api/${path}?${query}`);
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { data: null, error: { status: 400, name: 'ValidationError', details: { key } } },
    });
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\bat \w+ \(/);
  });

  const writes = single
    ? [
        ['POST', ''],
        ['PUT', ''],
        ['PATCH', ''],
        ['DELETE', ''],
      ]
    : [
        ['POST', ''],
        ['PUT', ''],
        ['PATCH', ''],
        ['DELETE', ''],
        ['PUT', '/some-id'],
        ['PATCH', '/some-id'],
        ['DELETE', '/some-id'],
      ];
  test.each(writes)('%s', async (method, rest) => {
    const answer = await ask(`/api/${path}${rest}`, { method, body: { data: {} } });
    expect(answer).toMatchObject({ status: 403, body: { error: { name: 'ForbiddenError' } } });
  });

  test('a bad token', async () => {
    const headers = { Authorization: 'Bearer not-a-token' };
    expect(await ask(`/api/${path}`, { headers })).toMatchObject({ status: 401 });
  });
});

describe('what nobody may see', () => {
  test.each([
    ['an unknown document', '/api/news/aaaaaaaaaaaaaaaaaaaaaaaa'],
    ['an unknown type', '/api/nothing'],
    ['inquiries', '/api/inquiries'],
    ['one inquiry', '/api/inquiries/1'],
    ['the accounts of a plugin that is not there', '/api/auth/local'],
  ])('%s answers 404', async (_name, path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: { error: { status: 404 } } });
  });

  test('the media library answers 403', async () => {
    expect(await ask('/api/upload/files')).toMatchObject({ status: 403 });
  });

  test.each([
    ['a NUL character', 'filters[title][$eq]=%00'],
    ['a path as language', 'locale=../../'],
    ['a private field on an inquiry', 'filters[email]=a'],
    ['a page that no list can have', 'pagination[page]=99999999999999999999'],
    ['a page that is no number', 'pagination[page]=abc'],
  ])('%s is refused with words', async (_name, query) => {
    const { status } = await ask(`/api/news?${query}`);
    expect(status).toBe(400);
  });
});

describe('a draft', () => {
  let draft = '';
  beforeAll(async () => {
    const editor = createEditor();
    draft = await editor.create('api::news.article', { title: 'Not yet', slug: 'not-yet' });
  });

  test('is not in the list, not by its id, and not by its slug', async () => {
    expect(await ask(`/api/news/${draft}`)).toMatchObject({ status: 404 });
    expect(await ask('/api/news?filters[slug]=not-yet')).toMatchObject({ body: { data: [] } });
    expect(await ask(`/api/news/${draft}?status=draft`)).toMatchObject({ status: 400 });
  });
});
