import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection, failure } from '../../../tests/handlers';
import { lookup } from '../../../tests/lookup';
import { article, listed } from '../../../tests/news-content';
import { renderSite } from '../../../tests/render-site';

const noOthers = collection('news', []);

test('shows headline, summary, date and category', async () => {
  renderSite('/news/trams', [lookup('news', 'slug', [article('trams')]), noOthers]);
  const heading = await screen.findByRole('heading', { level: 1, name: 'About trams' });
  const text = within(heading.closest('article')!);
  expect(text.getByText('What there is to know about trams.')).toBeVisible();
  expect(text.getByText('3 March 2026')).toHaveAttribute('datetime', '2026-03-03');
  expect(text.getByRole('link', { name: 'Financing' })).toHaveAttribute(
    'href',
    '/news?category=financing',
  );
});

test('says what has been corrected, the latest first, before the text', async () => {
  const corrected = article('trams', {
    corrections: [
      { id: 1, date: '2026-03-04', note: 'The cost was wrong.' },
      { id: 2, date: '2026-03-09', note: 'So was the length.' },
    ],
  });
  renderSite('/news/trams', [lookup('news', 'slug', [corrected]), noOthers]);
  const corrections = await screen.findByRole('region', { name: 'Corrections' });
  expect(
    within(corrections)
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual([
    'Correction, 9 March 2026: So was the length.',
    'Correction, 4 March 2026: The cost was wrong.',
  ]);
});

test('offers attachments with their type and size', async () => {
  const file = { id: 1, documentId: 'f', url: '/uploads/tender.pdf', ext: '.pdf', size: 1240 };
  const withFile = article('trams', {
    attachments: [{ ...file, name: 'tender.pdf', caption: 'The tender' }],
  });
  renderSite('/news/trams', [lookup('news', 'slug', [withFile]), noOthers]);
  const link = await screen.findByRole('link', { name: /The tender/ });
  expect(link).toHaveAttribute('href', '/uploads/tender.pdf');
  expect(link).toHaveTextContent('PDF, 1.2 MB');
});

test('shows the related news that editors chose', async () => {
  const chosen = article('trams', { related: [listed('buses')] });
  renderSite('/news/trams', [lookup('news', 'slug', [chosen])]);
  expect(await screen.findByRole('link', { name: 'About buses' })).toBeVisible();
});

test('shows the newest of the category when editors chose none, and never itself', async () => {
  renderSite('/news/trams', [
    lookup('news', 'slug', [article('trams')]),
    collection(
      'news',
      ['trams', 'buses', 'ferries', 'lifts', 'bikes'].map((name) => listed(name)),
    ),
  ]);
  const related = within(await screen.findByRole('region', { name: 'Related news' }));
  expect(related.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    'About buses',
    'About ferries',
    'About lifts',
  ]);
});

test('can be read when related news cannot be fetched', async () => {
  renderSite('/news/trams', [lookup('news', 'slug', [article('trams')]), failure('news', 500)]);
  expect(await screen.findByRole('heading', { level: 1, name: 'About trams' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Related news' })).not.toBeInTheDocument();
});

test('in French shows an untranslated article in English, and says so', async () => {
  renderSite('/fr/news/trams', [lookup('news', 'slug', [article('trams')]), noOthers]);
  const heading = await screen.findByRole('heading', { level: 1, name: 'About trams' });
  expect(heading.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByText(/affichée en anglais/)).toBeVisible();
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute(
    'href',
    'http://localhost/news/trams',
  );
});

test('leads from the English address to the French translation', async () => {
  const translation = article('trams', { slug: 'les-trams', title: 'Les trams', locale: 'fr' });
  const original = article('trams', { localizations: [{ slug: 'les-trams', locale: 'fr' }] });
  const { router } = renderSite('/fr/news/trams', [
    lookup('news', 'slug', [original, translation]),
    noOthers,
  ]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Les trams' })).toBeVisible();
  expect(router.state.location.pathname).toBe('/fr/news/les-trams');
  expect(screen.queryByText(/affichée en anglais/)).not.toBeInTheDocument();
});

test('an article that does not exist is the not-found page', async () => {
  renderSite('/news/nothing', [lookup('news', 'slug', [])]);
  expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
});

test('an address that no article can have is not found without asking for it', async () => {
  renderSite('/news/Not%00a_slug', []);
  expect(await screen.findByRole('heading', { name: 'This page does not exist' })).toBeVisible();
});
