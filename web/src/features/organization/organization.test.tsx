import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { http, HttpResponse } from 'msw';
import { document, endpoint, failure } from '../../../tests/handlers';
import { lookup } from '../../../tests/lookup';
import { organizationPage, pageBelow } from '../../../tests/organization-content';
import { renderSite } from '../../../tests/render-site';

const pages = (...documents: ReturnType<typeof organizationPage>[]) =>
  lookup('organization-pages', 'path', documents);

test('shows where the page is, from the home page down', async () => {
  const grandparent = { title: 'Who we are', path: 'who', parent: null };
  const parent = { title: 'How we work', path: 'who/how', parent: grandparent };
  renderSite('/who/how/pillars', [pages(organizationPage('who/how/pillars', { parent }))]);
  const crumbs = within(await screen.findByRole('navigation', { name: 'You are here' }));
  expect(crumbs.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual([
    '/',
    '/who',
    '/who/how',
  ]);
  expect(crumbs.getByText('About who/how/pillars')).toHaveAttribute('aria-current', 'page');
});

test('lists the pages below, each with what it is about', async () => {
  const children = [pageBelow('Financing', { intro: 'Where money comes from.' }), pageBelow('Law')];
  renderSite('/parent', [pages(organizationPage('parent', { children }))]);
  const below = within(await screen.findByRole('region', { name: 'More on this subject' }));
  expect(below.getByRole('link', { name: 'Financing' })).toHaveAttribute(
    'href',
    '/parent/financing',
  );
  expect(below.getByText('Where money comes from.')).toBeVisible();
  expect(below.getByRole('link', { name: 'Law' })).toBeVisible();
});

test('in French also lists pages below that are not translated', async () => {
  const law = pageBelow('Law', { order: 1 });
  const original = { path: 'parent', locale: 'en', children: [law, pageBelow('Money')] };
  const french = organizationPage('parent-fr', {
    locale: 'fr',
    children: [{ ...pageBelow('Money'), title: 'Argent', locale: 'fr' }],
    localizations: [original],
  });
  renderSite('/fr/parent-fr', [pages(french)]);
  const below = within(await screen.findByRole('region', { name: 'Pour aller plus loin' }));
  expect(below.getAllByRole('link').map((each) => each.textContent)).toEqual(['Argent', 'Law']);
  expect(below.getByRole('link', { name: 'Law' }).closest('[lang]')).toHaveAttribute('lang', 'en');
});

test('in French shows an untranslated page in English, and says so', async () => {
  renderSite('/fr/privacy', [pages(organizationPage('privacy'))]);
  const heading = await screen.findByRole('heading', { level: 1, name: 'About privacy' });
  expect(heading.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/affichée en anglais/)).toBeVisible();
});

test('leads from the English address to the French page', async () => {
  const original = organizationPage('who', {
    localizations: [{ path: 'qui', locale: 'fr', children: [] }],
  });
  const translation = organizationPage('qui', { locale: 'fr', title: 'Qui sommes-nous' });
  const { router } = renderSite('/fr/who', [pages(original, translation)]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Qui sommes-nous' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/fr/qui');
});

test('a trailing slash does not matter', async () => {
  renderSite('/who/', [pages(organizationPage('who'))]);
  expect(await screen.findByRole('heading', { level: 1, name: 'About who' })).toBeVisible();
});

test.each(['/wp-login.php', '/who//how', '/Who', '/who/%00', `/${'a'.repeat(501)}`])(
  'an address that no page can have is not found without asking for it: %s',
  async (address) => {
    renderSite(address, []);
    expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
  },
);

/** The redirects that the CMS keeps of one address, whichever language they are asked for in. */
const left = (from: string, ...redirects: { target: string; language: string }[]) =>
  http.get(endpoint('redirects'), ({ request }) => {
    const { searchParams } = new URL(request.url);
    expect(searchParams.get('filters[collection][$eq]')).toBe('organization-pages');
    const data = searchParams.get('filters[from][$eq]') === from ? redirects : [];
    return HttpResponse.json({ data, meta: { pagination: { page: 1, pageSize: 25 } } });
  });

test('leads from a path that a page left to where it is now', async () => {
  const { router } = renderSite('/who/we-were', [
    pages(organizationPage('who-we-are')),
    left('who/we-were', { target: 'moved', language: 'en' }),
    document('organization-pages/moved', { id: 1, documentId: 'moved', path: 'who-we-are' }),
  ]);
  expect(await screen.findByRole('heading', { level: 1, name: 'About who-we-are' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/who-we-are');
});

test('finds no page under a path that a page left which is gone', async () => {
  renderSite('/gone', [
    pages(organizationPage('who-we-are')),
    left('gone', { target: 'unpublished', language: 'en' }),
    failure('organization-pages/unpublished', 404, 'Not Found'),
  ]);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This page does not exist' }),
  ).toBeVisible();
});
