import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { collection } from '../../../tests/handlers';
import { lookup } from '../../../tests/lookup';
import { article } from '../../../tests/news-content';
import { renderSite } from '../../../tests/render-site';

const picture = {
  id: 1,
  documentId: 'picture',
  url: '/uploads/plan.webp',
  width: 1600,
  height: 1000,
  formats: null,
  alternativeText: 'A plan of the harbour',
  caption: 'The harbour today',
};

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

function renderBody(body: object[], path = '/news/harbour') {
  const handlers = [lookup('news', 'slug', [article('harbour', { body })]), collection('news', [])];
  return renderSite(path, handlers);
}

test('shows text, and a figure with its caption and credit', async () => {
  renderBody([
    { __component: 'sections.rich-text', id: 1, content: text('The harbour opens.') },
    { __component: 'sections.figure', id: 1, image: picture, caption: null, credit: 'A. Surveyor' },
  ]);
  expect(await screen.findByText('The harbour opens.')).toBeVisible();
  const figure = within(
    screen.getByRole('img', { name: 'A plan of the harbour' }).closest('figure')!,
  );
  expect(figure.getByText(/The harbour today/)).toHaveTextContent('© A. Surveyor');
});

test('shows a gallery under its title', async () => {
  const images = [picture, { ...picture, documentId: 'other', alternativeText: 'The quay' }];
  renderBody([{ __component: 'sections.gallery', id: 1, title: 'Two views', images }]);
  const gallery = within(await screen.findByRole('region', { name: 'Two views' }));
  expect(gallery.getAllByRole('img')).toHaveLength(2);
});

test('shows a quote with a link to its source', async () => {
  const quote = {
    text: 'It works.',
    attribution: 'The mayor',
    source: 'https://town.example/talk',
  };
  renderBody([{ __component: 'sections.quote', id: 1, ...quote }]);
  expect(await screen.findByText('It works.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'The mayor' })).toHaveAttribute('href', quote.source);
});

test('a call to action opens the inquiry form with its topic, in the language of the page', async () => {
  const call = { title: 'Build one?', text: null, label: 'Ask us', topic: 'financing' };
  renderBody([{ __component: 'sections.call-to-action', id: 1, ...call }], '/fr/news/harbour');
  const link = await screen.findByRole('link', { name: 'Ask us' });
  expect(link).toHaveAttribute('href', '/fr/contact?topic=financing');
});

test('offers files with their type and size', async () => {
  const file = { id: 1, documentId: 'f', url: '/uploads/map.png', name: 'map.png', ext: '.png' };
  renderBody([
    {
      __component: 'sections.files',
      id: 1,
      title: 'Maps',
      files: [{ ...file, size: 86.4, caption: null }],
    },
  ]);
  const files = within(await screen.findByRole('region', { name: 'Maps' }));
  expect(files.getByRole('link')).toHaveTextContent('mapPNG, 86 kB');
});

test('asks nothing of another site until the reader wants its content', async () => {
  const film = { title: 'A film', url: 'https://films.example/1', description: null };
  const { user } = renderBody([{ __component: 'sections.embed', id: 1, ...film }]);
  const show = await screen.findByRole('button', { name: 'Show the content of films.example' });
  expect(screen.queryByTitle('A film')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open it at films.example' })).toBeVisible();
  await user.click(show);
  const frame = screen.getByTitle('A film');
  expect(frame).toHaveAttribute('src', 'https://films.example/1');
  expect(frame).toHaveAttribute('sandbox');
  await waitFor(() => expect(frame).toHaveFocus());
});

test('shows leaders, each with a link to the profile', async () => {
  const leader = { id: 1, documentId: 'l', name: 'A. Mason', slug: 'a-mason', role: 'Treasurer' };
  renderBody([
    {
      __component: 'sections.leaders',
      id: 1,
      title: null,
      leaders: [{ ...leader, portrait: null }],
    },
  ]);
  const people = within(await screen.findByRole('region', { name: 'People' }));
  expect(people.getByRole('link', { name: 'A. Mason' })).toHaveAttribute(
    'href',
    '/leadership/a-mason',
  );
  expect(people.getByText('Treasurer')).toBeVisible();
});
