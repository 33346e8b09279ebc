import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { document } from '../../tests/handlers';
import { homePage, statement } from '../../tests/content';
import { renderSite } from '../../tests/render-site';

const homeWith = (text: object[]) => [
  document('home-page', { ...homePage, sections: [statement(text)] }),
];

const link = (url: string, text: string) => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

test('a link that could run a script is shown as text', async () => {
  renderSite('/', homeWith([paragraph(link('javascript:alert(1)', 'Press me'))]));
  expect(await screen.findByText('Press me')).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Press me' })).toBeNull();
});

test('links go out, to mail and within the site', async () => {
  renderSite(
    '/',
    homeWith([
      paragraph(
        link('https://example.org/report', 'Report'),
        link('mailto:a@example.org', 'Mail'),
        link('/news', 'Inside'),
      ),
    ]),
  );
  const report = await screen.findByRole('link', { name: 'Report' });
  expect(report).toHaveAttribute('rel', 'noopener');
  expect(screen.getByRole('link', { name: 'Mail' })).toHaveAttribute(
    'href',
    'mailto:a@example.org',
  );
  expect(screen.getByRole('link', { name: 'Inside' })).toHaveAttribute('href', '/news');
});

test('the headings of a text begin below that of the page', async () => {
  const heading = { type: 'heading', level: 1, children: [{ type: 'text', text: 'Method' }] };
  renderSite('/', homeWith([heading]));
  expect(await screen.findByRole('heading', { level: 2, name: 'Method' })).toBeVisible();
});
