import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { site } from '../../../tests/content';
import { document } from '../../../tests/handlers';
import { renderSite } from '../../../tests/render-site';

const header = async () => within(await screen.findByRole('banner'));

test('the header says who and how to reach them, from content', async () => {
  renderSite('/');
  const banner = await header();
  expect(banner.getByRole('link', { name: /The Organisation of Towns/ })).toHaveAttribute(
    'href',
    '/',
  );
  const [phone] = banner.getAllByRole('link', { name: '+44 20 0000 0000' });
  expect(phone).toHaveAttribute('href', 'tel:+442000000000');
  expect(banner.getAllByRole('link', { name: 'Follow us on LinkedIn' })[0]).toHaveAttribute(
    'href',
    'https://example.org/towns',
  );
  expect(await banner.findByText(/^(Open now|Closed) · /)).toBeVisible();
});

test('an organisation without hours, phone and mail shows none', async () => {
  const bare = { ...site, openingHours: [], phone: null, email: null, socialLinks: [] };
  renderSite('/', [document('site', bare)]);
  const banner = await header();
  expect(banner.queryByText(/Open now|Closed/)).toBeNull();
  expect(banner.queryByRole('link', { name: /\+44/ })).toBeNull();
});

test('the footer holds address, hours and menus', async () => {
  renderSite('/');
  const footer = within(await screen.findByRole('contentinfo'));
  expect(footer.getByText(/1 High Street/)).toBeVisible();
  expect(footer.getByText('Monday to Tuesday')).toBeVisible();
  expect(footer.getByRole('link', { name: 'Write to us' })).toHaveAttribute('href', '/contact');
});

test('a menu item with more opens and closes by keyboard', async () => {
  const { user } = renderSite('/');
  const banner = await header();
  const about = banner.getByRole('button', { name: 'About' });
  expect(about).toHaveAttribute('aria-expanded', 'false');
  about.focus();
  await user.keyboard('{Enter}');
  expect(about).toHaveAttribute('aria-expanded', 'true');
  await user.tab();
  expect(banner.getByRole('link', { name: 'Our people' })).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(about).toHaveAttribute('aria-expanded', 'false');
  expect(about).toHaveFocus();
});

test('following a menu link closes it, shows the page and moves the focus to its heading', async () => {
  const { user, router } = renderSite('/');
  const banner = await header();
  await user.click(banner.getByRole('link', { name: 'News' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/news'));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  expect(banner.getByRole('link', { name: 'News' })).toHaveAttribute('aria-current', 'page');
});

test('the language switch leads to the same page in French and back', async () => {
  const { user, router, container } = renderSite('/');
  const { documentElement } = container.ownerDocument;
  const banner = await header();
  await user.click(banner.getByRole('link', { name: /français/i }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/fr'));
  await waitFor(() => expect(documentElement).toHaveAttribute('lang', 'fr'));
  expect(banner.getByRole('link', { name: 'Envoyer une demande' })).toBeVisible();
  await user.click(banner.getByRole('link', { name: /english/i }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/'));
});

test('a chosen theme is remembered, and that of the system forgets it', async () => {
  const { user, container } = renderSite('/');
  const { documentElement } = container.ownerDocument;
  const banner = await header();
  const theme = banner.getByRole('combobox', { name: 'Colours' });
  await user.selectOptions(theme, 'Dark');
  expect(documentElement).toHaveAttribute('data-theme', 'dark');
  expect(localStorage.getItem('theme')).toBe('dark');
  await user.selectOptions(theme, 'As the device');
  expect(documentElement).not.toHaveAttribute('data-theme');
  expect(localStorage.getItem('theme')).toBeNull();
});

test.each(['#javascript:alert(1)', '#"><img src=x onerror=alert(1)>', '#%'])(
  'what stands after an address, such as %s, gets nowhere on the page',
  async (end) => {
    const { container } = renderSite(`/contact${end}`);
    expect(await screen.findByRole('heading', { name: 'Send an inquiry', level: 1 })).toBeVisible();
    expect(container.ownerDocument.documentElement.outerHTML).not.toMatch(/alert|onerror/);
  },
);
