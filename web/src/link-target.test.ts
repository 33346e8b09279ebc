import { expect, test } from 'vitest';
import { linkTarget } from './link-target';
import type { EditedLink } from './link-target';

const nothing: EditedLink = { page: null, place: null, url: null };
const page = { id: 1, documentId: 'a', path: 'how-we-work/partners' };

test('a page is found at its path, under the language', () => {
  expect(linkTarget({ ...nothing, page }, 'en')).toEqual({
    href: '/how-we-work/partners',
    external: false,
  });
  expect(linkTarget({ ...nothing, page }, 'fr')?.href).toBe('/fr/how-we-work/partners');
});

test.each([
  ['home', '/', '/fr'],
  ['news', '/news', '/fr/news'],
  ['leadership', '/leadership', '/fr/leadership'],
  ['contact', '/contact', '/fr/contact'],
] as const)('the place "%s" is at %s and %s', (place, english, french) => {
  expect(linkTarget({ ...nothing, place }, 'en')?.href).toBe(english);
  expect(linkTarget({ ...nothing, place }, 'fr')?.href).toBe(french);
});

test('an address leaves the site', () => {
  const url = 'https://example.org/report';
  expect(linkTarget({ ...nothing, url }, 'fr')).toEqual({ href: url, external: true });
});

test('a page that is chosen wins over an address', () => {
  expect(linkTarget({ page, place: null, url: 'https://example.org' }, 'en')?.external).toBe(false);
});

test('nothing chosen, or a page without a path, leads nowhere', () => {
  expect(linkTarget(nothing, 'en')).toBeNull();
  expect(linkTarget({ ...nothing, page: { ...page, path: null } }, 'en')).toBeNull();
});
