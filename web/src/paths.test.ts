import { expect, test } from 'vitest';
import { paths } from './paths';

test('English has no prefix, French has one', () => {
  expect(paths.home('en')).toBe('/');
  expect(paths.home('fr')).toBe('/fr');
  expect(paths.article('fr', 'a')).toBe('/fr/news/a');
});

test('the first page and no category are not in the address', () => {
  expect(paths.newsList('en', { page: 1 })).toBe('/news');
  expect(paths.newsList('en', { category: 'projects', page: 3 })).toBe(
    '/news?category=projects&page=3',
  );
});

test.each([
  ['en', 'fr', '/', '/fr'],
  ['fr', 'en', '/fr', '/'],
  ['en', 'fr', '/news/a', '/fr/news/a'],
  ['fr', 'en', '/fr/news/a', '/news/a'],
  ['en', 'fr', '/french-cities', '/fr/french-cities'],
] as const)('from %s to %s, %s is %s', (from, to, here, there) => {
  expect(paths.translated(from, to, here)).toBe(there);
});
