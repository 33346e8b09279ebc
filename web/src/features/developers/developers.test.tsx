import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { endpoint, failure } from '../../../tests/handlers';
import { openapi } from '../../../tests/openapi-content';
import { renderSite } from '../../../tests/render-site';

const described = http.get(endpoint('openapi.json'), () => HttpResponse.json(openapi));

/** The part of the page that opens under a title. */
async function opened(title: string) {
  const heading = await screen.findByRole('heading', { level: 3, name: title });
  const details = heading.closest('details');
  if (!details) throw new Error(`"${title}" does not open`);
  return within(details);
}

test('shows how to ask, at the address of the site', async () => {
  renderSite('/developers', [described]);
  expect(await screen.findByRole('heading', { level: 1, name: 'For developers' })).toBeVisible();
  expect(screen.getByText(/^curl -g 'http:\/\/localhost\/api\/news\?/)).toBeVisible();
  expect(
    screen.getByText(/createContentClient\(\{ baseUrl: 'http:\/\/localhost' \}\)/),
  ).toBeVisible();
  expect(screen.getByText(/version 4\.5\.6/)).toBeVisible();
  expect(screen.getByRole('link', { name: /openapi\.json$/ })).toHaveAttribute(
    'href',
    'http://localhost/api/openapi.json',
  );
});

test('shows each operation with its parameters, their examples and its answer', async () => {
  renderSite('/developers', [described]);
  const find = await opened('GET /api/places');
  for (const words of [
    'Where one can go',
    'As on the map',
    'fields=name&fields=kind',
    'filters[name][$contains]=park',
    'Status codes: 200, 400',
  ]) {
    expect(find.getByText(words)).toBeInTheDocument();
  }
  expect(find.getAllByRole('link', { name: 'Place', hidden: true })[0]).toHaveAttribute(
    'href',
    '#type-Place',
  );
  expect(find.getByText('name', { selector: 'p[lang=en] > code' })).toBeInTheDocument();
  const send = await opened('POST /api/wishes');
  expect(send.getByText('What you wish for')).toBeInTheDocument();
});

test('shows what answers are made of, and not what only questions are made of', async () => {
  const { container } = renderSite('/developers', [described]);
  const place = await opened('Place');
  for (const words of ['A place in town', 'As on the map', 'string (date)']) {
    expect(place.getByText(words)).toBeInTheDocument();
  }
  expect(place.getByText('"park" | "square" | null')).toBeInTheDocument();
  await opened('Picture');
  expect(container.querySelector('#type-Picture')).toBeInTheDocument();
  expect(screen.queryByText('PlaceFilters')).not.toBeInTheDocument();
});

test('in French says that the descriptions are English, and marks them so', async () => {
  renderSite('/fr/developers', [described]);
  expect(await screen.findByText('Les descriptions ci-dessous sont en anglais.')).toBeVisible();
  expect(screen.getByText('Where one can go').closest('[lang]')).toHaveAttribute('lang', 'en');
});

test('says so when the description cannot be had', async () => {
  renderSite('/developers', [failure('openapi.json', 404)]);
  expect(await screen.findByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.queryByText('For developers', { selector: 'h1' })).not.toBeInTheDocument();
});
