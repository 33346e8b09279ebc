import { expect, test } from 'vitest';
import { createEditor } from './editor';

const tooLarge = '9223372036854775808';
const ids = ['abc', '2147483648', tooLarge];
const ofIds = [
  '/admin/users',
  '/admin/roles',
  '/admin/api-tokens',
  '/upload/files',
  '/upload/folders',
];
const lists = [
  '/admin/users',
  '/admin/roles',
  '/upload/files',
  '/upload/folders',
  '/content-manager/collection-types/api::news.article',
];
const queries = [
  'filters[id]=abc',
  'filters[id]=2147483648',
  'filters[id][$gt]=1e309',
  'filters[createdAt]=yesterday',
  'filters[createdAt][$gt]=2026-99-99',
  'filters[size]=abc',
  `page=${tooLarge}`,
  'page=9223372036854775807',
];

const addresses = [
  ...ofIds.flatMap((path) => ids.map((id) => `${path}/${id}`)),
  ...lists.flatMap((path) => queries.map((query) => `${path}?${query}`)),
];

test.each(addresses)('GET %s is no fault of the CMS', async (path) => {
  const { status } = await createEditor().send(path);
  expect(status).toBeLessThan(500);
});

const newcomer = { firstname: 'New', lastname: 'Comer', email: 'new@example.org' };

test.each([
  ['/admin/users', { ...newcomer, roles: [2147483648] }],
  ['/admin/users', { ...newcomer, roles: ['abc'] }],
  ['/inquiries/search', { filter: { assignee: 2147483648 }, page: 1 }],
  ['/inquiries/export', { filter: { assignee: 2147483648 } }],
])('POST %s with %j is refused with words', async (path, body) => {
  const answer = await createEditor().send(path, { method: 'POST', body });
  expect(answer).toMatchObject({ status: 400, body: { error: { name: 'ValidationError' } } });
});

test.each(ids)('PUT /upload/folders/%s is answered', async (id) => {
  const answer = await createEditor().send(`/upload/folders/${id}`, { method: 'PUT', body: {} });
  expect([400, 404]).toContain(answer.status);
});

test.each(ids)('DELETE /admin/roles/%s tells no statement of the database', async (id) => {
  const answer = await createEditor().send(`/admin/roles/${id}`, { method: 'DELETE' });
  // SQLite compares words with numbers, and finds no such role.
  expect(answer.status).toBeLessThan(500);
  expect(JSON.stringify(answer.body)).not.toContain('select ');
});
