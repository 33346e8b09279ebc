import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { editorAccount } from '../../tests/register-editor';
import { article, story } from './article-examples';
import { ask } from './ask';
import { runSql } from './database';
import { createEditor } from './editor';
import type { Editor } from './editor';
import { registerStaff } from './staff';

const lists = [
  '/upload/folders',
  '/upload/files',
  '/content-manager/collection-types/api::news.article',
  '/content-manager/relations/api::news.article/category',
  '/content-manager/relations/sections.leaders/leaders',
  '/admin/users',
  '/admin/roles',
];

const superAdmin = createEditor();
const staff = [superAdmin];
const made: [uid: `api::${string}.${string}`, id: string][] = [];
let token = '';

/** In each list is something that somebody made whose secrets are asked for. */
beforeAll(async () => {
  for (const code of ['strapi-editor', 'strapi-author', 'inquiry-officer']) {
    staff.push(createEditor((await registerStaff(code)).token));
  }
  const folder = { name: randomUUID(), parent: null };
  await superAdmin.send('/upload/folders', { method: 'POST', body: folder });
  for (const [uid, data] of [
    [article, story('Whose maker is asked for')],
    ['api::news.news-category', { name: 'Whose maker is asked for', slug: randomUUID() }],
    ['api::leadership.leader', { name: 'Whose maker is asked for', slug: randomUUID() }],
  ] as const) {
    made.push([uid, await superAdmin.create(uid, data)]);
  }
  const { email } = editorAccount;
  await ask('/admin/forgot-password', { method: 'POST', body: { email } });
  // The answer does not wait until there is one.
  token = await vi.waitFor(async () => {
    const rows = await runSql(
      { dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') },
      `select reset_password_token as token from admin_users where email = '${email}'`,
    );
    return z.tuple([z.object({ token: z.string() })]).parse(rows)[0].token;
  }, 10_000);
});

afterAll(async () => {
  for (const [uid, id] of made) await superAdmin.tryDelete(uid, id);
});

interface Beginnings {
  email: string;
  /** As bcrypt's begin. */
  password: string;
  token: string;
}

const right = (): Beginnings => ({ email: 'e', password: '$2', token: token.slice(0, 4) });
const wrong: Beginnings = { email: '~', password: '~', token: '~' };

/** Guesses how the address, the password or the token begin of whoever made what is asked for. */
const guesses: ((beginnings: Beginnings) => string)[] = [
  ({ email }) => `where[createdBy][email][$startsWith]=${email}`,
  ({ password }) => `where[createdBy][password][$startsWith]=${password}`,
  ({ password }) => `where%5BcreatedBy%5D%5Bpassword%5D[$startsWith]=${password}`,
  ({ password }) => `[where][createdBy][password][$startsWith]=${password}`,
  ({ password }) => `[where]createdBy[password][$startsWith]=${password}`,
  (own) => `%5Bwhere%5D[createdBy][resetPasswordToken][$startsWith]=${own.token}`,
  ({ password }) => `.where[createdBy][password][$startsWith]=${password}`,
  ({ password }) => `lookup[createdBy][password][$startsWith]=${password}`,
  ({ password }) => `[lookup][createdBy][password][$startsWith]=${password}`,
  ({ email }) => `[orderBy][createdBy][password]=asc&page=${email === 'e' ? 1 : 2}`,
  ({ password }) => `filters[createdBy][password][$startsWith]=${password}`,
  ({ password }) => `filters[$not][createdBy][password][$startsWith]=${password}`,
  (own) => `filters[$or][0][createdBy][resetPasswordToken][$startsWith]=${own.token}`,
  (own) => `filters[updatedBy][resetPasswordToken][$startsWith]=${own.token}`,
  ({ email }) => `orderBy[createdBy][password]=asc&page=${email === 'e' ? 1 : 2}`,
  ({ password }) => `populate[createdBy][where][password][$startsWith]=${password}`,
  ({ password }) => `populate[createdBy][filters][password][$startsWith]=${password}`,
];

/** Asks for whole rows of whoever made what is asked for. */
const wishes = [
  'populate=*',
  'populate=createdBy,updatedBy',
  'populate[createdBy]=true',
  'populate[createdBy][fields]=password',
  'populate[localizations][populate]=createdBy',
  'populate[parent][populate]=createdBy',
  'populate[roles][populate]=users',
  'fields=*',
  'fields=createdBy',
  'fields=id,password,resetPasswordToken',
];

const secret = /"(password|resetPasswordToken)":(?!null)|\$2[aby]\$/;

async function expectNoSecret(person: Editor, question: string) {
  const answer = await person.send(question);
  expect(answer.status, question).toBeLessThan(500);
  expect(JSON.stringify(answer.body), question).not.toMatch(secret);
  return answer;
}

describe.each(lists)('%s tells who is signed in no secret of a super admin', (path) => {
  test.each(guesses.map((guess) => [guess(wrong), guess]))('asked by %s', async (_, guess) => {
    for (const person of staff) {
      const one = await expectNoSecret(person, `${path}?${guess(right())}`);
      const other = await person.send(`${path}?${guess(wrong)}`);
      if (one.status !== 400) expect(one.body).toEqual(other.body);
    }
  });

  test.each(wishes)('asked by %s', async (wish) => {
    for (const person of staff) {
      const { body } = await expectNoSecret(person, `${path}?${wish}`);
      expect(JSON.stringify(body)).not.toContain(token);
    }
  });
});

test.each([
  '/upload/folders?fields=nothing',
  '/upload/folders?fields=../../etc/passwd',
  '/upload/folders?fields[0]=%ff%fe',
  '/upload/folders/1?fields=id,createdBy.password',
  '/upload/folders?sort=parent.id:up',
  '/content-manager/collection-types/api::news.article?sort=createdBy.email:up',
])('%s, which no database can answer, is refused with words', async (path) => {
  const answer = await superAdmin.send(path);
  expect(answer).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
});

test.each([
  '/upload/folders?filters[files][name][$startsWith]=a',
  '/upload/folders?filters[createdBy][email][$startsWith]=e',
  '/upload/folders?sort=createdBy.email:asc',
  '/upload/files?filters[createdBy][email][$startsWith]=e',
  '/upload/files?filters[$and][0][updatedBy][firstname][$startsWith]=E',
])('%s, which tells of others, is refused to an Author', async (path) => {
  const [, , author] = staff;
  expect(await author?.send(path)).toMatchObject({ status: 400 });
});

test('the media library is asked as its pages ask', async () => {
  for (const path of [
    '/upload/files?page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][folder][id][$null]=true',
    '/upload/files?_q=a&filters[$and][0][mime][$contains]=image&filters[$and][1][createdAt][$gt]=2020-01-01',
    '/upload/folders?filters[$and][0][parent][id][$null]=true&pagination[pageSize]=-1&sort=name:ASC',
    '/upload/folders?populate[parent][populate][parent]=*',
  ]) {
    for (const person of staff.slice(0, 3)) expect((await person.send(path)).status).toBe(200);
  }
});
