import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { documentOf, homePage } from '../../../tests/content';
import { collection, document, failure } from '../../../tests/handlers';
import { renderSite } from '../../../tests/render-site';
import { server } from '../../../tests/server';

const page = { id: 3, documentId: 'work', title: 'How we work', path: 'how-we-work' };
const link = { id: 1, label: 'Our method', page, place: null, url: null };
const sections = [
  { __component: 'sections.hero', id: 1, title: 'Towns that learn', text: null, link, image: null },
  { __component: 'sections.latest-news', id: 2, title: 'What is new', count: 2 },
  {
    __component: 'sections.statement',
    id: 3,
    title: 'Who we are',
    text: [{ type: 'paragraph', children: [{ type: 'text', text: 'We help towns.' }] }],
    pillars: [{ id: 1, title: 'Research', text: 'Asks why.' }],
    link: null,
    shareable: true,
  },
  {
    __component: 'sections.leader-spotlight',
    id: 4,
    title: 'The president',
    label: null,
    leader: {
      id: 1,
      documentId: 'l',
      name: 'Ada Town',
      slug: 'ada-town',
      role: 'President',
      quote: 'Towns are people.',
      portrait: null,
    },
  },
  {
    __component: 'sections.call-to-action',
    id: 5,
    title: 'Need money?',
    text: null,
    label: 'Ask for it',
    topic: 'financing',
  },
  {
    __component: 'sections.link-list',
    id: 6,
    title: 'All one needs',
    text: null,
    links: [{ ...link, id: 9, label: 'Everything' }],
  },
];

function article(slug: string, publishedOn: string, featured = false) {
  return documentOf(slug, {
    slug,
    title: `About ${slug}`,
    summary: 'What happened.',
    publishedOn,
    featured,
    cover: null,
    category: null,
    localizations: [],
  });
}

const news = [
  article('bridges', '2026-03-03'),
  article('trams', '2026-03-02', true),
  article('trees', '2026-03-01'),
];
const whole = [document('home-page', { ...homePage, sections }), collection('news', news)];

test('shows the sections in the order of the editors', async () => {
  renderSite('/', whole);
  expect(await screen.findByRole('heading', { level: 1, name: 'Towns that learn' })).toBeVisible();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(headings).toEqual([
    'What is new',
    'Who we are',
    'The president',
    'Need money?',
    'All one needs',
  ]);
});

test('links lead to pages, profiles and the form with its topic', async () => {
  renderSite('/', whole);
  const main = within(await screen.findByRole('main'));
  const target = (name: string) => main.getByRole('link', { name }).getAttribute('href');
  expect(target('Our method')).toBe('/how-we-work');
  expect(target('Read more: Ada Town')).toBe('/leadership/ada-town');
  expect(target('Ask for it')).toBe('/contact?topic=financing');
});

test('the featured article leads, and no more are shown than asked for', async () => {
  renderSite('/', whole);
  const titles = (await screen.findAllByRole('heading', { level: 3, name: /^About/ })).map(
    (each) => each.textContent,
  );
  expect(titles).toEqual(['About trams', 'About bridges']);
});

test('when the news cannot be read, the rest of the page stands and one can try again', async () => {
  const { user } = renderSite('/', [failure('news', 503), ...whole]);
  expect(await screen.findByText('The news cannot be reached at the moment')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Who we are' })).toBeVisible();
  server.use(collection('news', news));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('About trams')).toBeVisible();
});

test('a page in another language than asked for says so', async () => {
  renderSite('/fr', [document('home-page', { ...homePage, sections, locale: 'en' })]);
  expect(await screen.findByText(/pas encore disponible en français/)).toBeVisible();
});

test('a home page that has not been written yet shows the news', async () => {
  renderSite('/', [failure('home-page', 404), collection('news', news)]);
  expect(await screen.findByText('About bridges')).toBeVisible();
});
