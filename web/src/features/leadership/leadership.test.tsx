import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../../../tests/handlers';
import { leader, listedLeader } from '../../../tests/leadership-content';
import { lookup } from '../../../tests/lookup';
import { renderSite } from '../../../tests/render-site';

const all = collection('leadership', [
  listedLeader('Ada', { group: 'management' }),
  listedLeader('Ben'),
  listedLeader('Cleo', { group: 'management', role: 'Treasurer' }),
]);

test('lists leaders by group, in the order of the groups', async () => {
  renderSite('/leadership', [all]);
  const board = await screen.findByRole('region', { name: 'Board' });
  const management = screen.getByRole('region', { name: 'Management' });
  expect(board.compareDocumentPosition(management)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(
    within(management)
      .getAllByRole('link')
      .map((each) => each.textContent),
  ).toEqual(['Ada Mason', 'Cleo Mason']);
  expect(screen.queryByRole('region', { name: 'Advisory council' })).not.toBeInTheDocument();
});

test('says so while nobody has been introduced', async () => {
  renderSite('/leadership', [collection('leadership', [])]);
  expect(await screen.findByText(/will be introduced here/)).toBeVisible();
});

test('in French shows the translated role, and the original where there is none', async () => {
  const french = { ...listedLeader('Ben'), role: 'Président', locale: 'fr' };
  renderSite('/fr/leadership', [
    collection('leadership', [
      listedLeader('Ben', { localizations: [french] }),
      listedLeader('Dora', { role: 'Auditor' }),
    ]),
  ]);
  expect(await screen.findByText('Président')).toBeVisible();
  expect(screen.getByText('Auditor').closest('[lang]')).toHaveAttribute('lang', 'en');
});

test('shows a profile: role, words, term, links and the others of the group', async () => {
  const profile = leader('Ada', {
    group: 'management',
    role: 'Director',
    quote: 'Streets first.',
    biography: [{ type: 'paragraph', children: [{ type: 'text', text: 'Built bridges.' }] }],
    termStart: '2024-03-01',
    links: [{ id: 1, platform: 'mastodon', url: 'https://social.example/@ada' }],
  });
  renderSite('/leadership/ada', [lookup('leadership', 'slug', [profile]), all]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Ada Mason' })).toBeVisible();
  for (const words of ['Director', 'Streets first.', 'Built bridges.', 'Since March 2024']) {
    expect(screen.getByText(words)).toBeVisible();
  }
  expect(screen.getByRole('link', { name: 'Mastodon' })).toHaveAttribute(
    'href',
    'https://social.example/@ada',
  );
  const others = within(screen.getByRole('region', { name: 'Also in management' }));
  expect(others.getAllByRole('link').map((each) => each.textContent)).toEqual(['Cleo Mason']);
});

test('leads from the English address to the French profile', async () => {
  const original = leader('Ada', { localizations: [{ slug: 'ada-fr', locale: 'fr' }] });
  const translation = leader('Ada', { slug: 'ada-fr', role: 'Directrice', locale: 'fr' });
  const { router } = renderSite('/fr/leadership/ada', [
    lookup('leadership', 'slug', [original, translation]),
    all,
  ]);
  expect(await screen.findByText('Directrice')).toBeVisible();
  expect(router.state.location.pathname).toBe('/fr/leadership/ada-fr');
});
