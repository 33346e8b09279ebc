import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { document, failure } from '../../tests/handlers';
import { homePage } from '../../tests/content';
import { renderSite } from '../../tests/render-site';
import { server } from '../../tests/server';

test('an address that nothing can have is the not-found page, within the site', async () => {
  const { container } = renderSite('/no/such_page');
  const heading = await screen.findByRole('heading', { name: 'This page does not exist' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(container.ownerDocument.title).toBe('This page does not exist – OT');
  expect(screen.getByRole('link', { name: 'To the home page' })).toHaveAttribute('href', '/');
  expect(screen.getAllByText('The Organisation of Towns')[0]).toBeVisible();
});

test('it is in the language of the address', async () => {
  renderSite('/fr/no/such_page');
  expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible();
});

test('when the API is down one can try again', async () => {
  const { user } = renderSite('/', [failure('home-page', 503)]);
  const heading = await screen.findByRole('heading', { name: 'This page cannot be reached' });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(screen.getByRole('banner')).toHaveTextContent('The Organisation of Towns');

  server.use(document('home-page', homePage));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'This page cannot be reached' })).toBeNull(),
  );
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('a page stands without the organisation’s data and menus', async () => {
  renderSite('/', [failure('site', 500), failure('navigation', 500)]);
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Send an inquiry' })).toBeVisible();
});
