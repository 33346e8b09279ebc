import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { collection, endpoint } from '../../../tests/handlers';
import { financing, listed, mobility } from '../../../tests/news-content';
import { renderSite } from '../../../tests/render-site';

const categories = collection('news-categories', [financing, mobility]);
const names = Array.from({ length: 15 }, (_, index) => `street-${index + 1}`);
const fifteen = collection(
  'news',
  names.map((name) => listed(name)),
);

/** Remembers which category was asked for. */
function newsThatRemembers() {
  const asked: (string | null)[] = [];
  const handler = http.get(endpoint('news'), ({ request }) => {
    const { searchParams } = new URL(request.url);
    asked.push(searchParams.get('filters[category][localizations][slug][$eq]'));
    return undefined;
  });
  return { asked, handler };
}

function headlines() {
  return within(screen.getByRole('main'))
    .getAllByRole('heading', { level: 2 })
    .map(({ textContent }) => textContent);
}

test('shows twelve articles, and the rest on the next page', async () => {
  const { user } = renderSite('/news', [categories, fifteen]);
  await screen.findByRole('heading', { level: 1, name: 'News' });
  expect(headlines()).toHaveLength(12);
  await user.click(screen.getByRole('link', { name: 'Next' }));
  expect(await screen.findByRole('link', { name: 'About street-13' })).toBeVisible();
  expect(headlines()).toHaveLength(3);
});

test('filters by category with links, and says which one is shown', async () => {
  const { asked, handler } = newsThatRemembers();
  const { user, router } = renderSite('/news', [categories, handler, fifteen]);
  const filter = within(await screen.findByRole('navigation', { name: 'Categories' }));
  await user.click(filter.getByRole('link', { name: 'Mobility' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Mobility' })).toBeVisible();
  expect(filter.getByRole('link', { name: 'Mobility' })).toHaveAttribute('aria-current', 'true');
  expect(router.state.location.search).toBe('?category=mobility');
  expect(asked.at(-1)).toBe('mobility');
});

test.each(['?page=abc', '?page=-1', '?page=0', '?page=1.5', '?category=%00', '?page=&category='])(
  'shows the first page of all news for %s',
  async (search) => {
    const { asked, handler } = newsThatRemembers();
    renderSite(`/news${search}`, [categories, handler, fifteen]);
    expect(await screen.findByRole('link', { name: 'About street-1' })).toBeVisible();
    expect(asked).toEqual([null]);
  },
);

test('leads back from a page that does not exist', async () => {
  const { user } = renderSite('/news?page=9999', [categories, fifteen]);
  expect(await screen.findByText(/There is no page 9999/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'To the first page' }));
  expect(await screen.findByRole('link', { name: 'About street-1' })).toBeVisible();
});

test('says that a category has no news', async () => {
  renderSite('/news?category=gardens', [categories, collection('news', [])]);
  expect(await screen.findByText('There is no news in this category')).toBeVisible();
  expect(screen.getByRole('link', { name: 'See all news' })).toHaveAttribute('href', '/news');
  expect(screen.getByRole('link', { name: 'All news' })).not.toHaveAttribute('aria-current');
});

test('in French shows translations, and labels what exists in English only', async () => {
  const translation = {
    ...listed('street-1'),
    title: 'La rue',
    slug: 'la-rue',
    locale: 'fr',
    localizations: undefined,
  };
  renderSite('/fr/news', [
    categories,
    collection('news', [listed('street-1', { localizations: [translation] }), listed('street-2')]),
  ]);
  const translated = await screen.findByRole('link', { name: 'La rue' });
  expect(translated).toHaveAttribute('href', '/fr/news/la-rue');
  const original = screen.getByRole('link', { name: 'About street-2' });
  expect(original).toHaveAttribute('lang', 'en');
  const label = screen.getByText('En anglais');
  expect(original.closest('article')).toContainElement(label);
  expect(screen.getAllByRole('link', { name: 'Financement' })[0]).toHaveAttribute(
    'href',
    '/fr/news?category=financement',
  );
});

test('an API that is down shows the error page with a way to try again', async () => {
  renderSite('/news', [categories, http.get(endpoint('news'), () => HttpResponse.error())]);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
});
