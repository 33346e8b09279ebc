import { expect, test } from 'vitest';
import type { ArticleText } from './article';
import { articles } from './articles';
import { homePageText } from './home-page-text';
import { leaders } from './leaders';
import { pages } from './pages';

const english = articles.map(({ text }) => text.en);
const french = articles.flatMap(({ text }) => text.fr ?? []);

function wordsOf({ body }: ArticleText) {
  return body.flatMap((section) => ('text' in section ? section.text.split(/\s+/) : [])).length;
}

test('there are enough articles, half of them in French, in every category', () => {
  const categories = (translated: boolean) =>
    new Set(articles.flatMap(({ category, text }) => (text.fr || !translated ? category : [])));
  expect(articles.length).toBeGreaterThanOrEqual(24);
  expect(french.length).toBeGreaterThanOrEqual(articles.length / 2);
  expect(categories(true)).toEqual(categories(false));
  expect(categories(true).size).toBe(5);
});

test('articles go from the newest to the oldest, and the newest one leads', () => {
  const dates = articles.map(({ publishedOn }) => publishedOn);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(articles.filter(({ featured }) => featured)).toEqual([articles[0]]);
});

test('articles refer to older articles only', () => {
  for (const { related = [], text, publishedOn } of articles) {
    for (const slug of related) {
      const other = articles.find((article) => article.text.en.slug === slug);
      expect(other, `"${slug}" in "${text.en.slug}"`).toBeDefined();
      expect(other!.publishedOn < publishedOn).toBe(true);
    }
  }
});

test('no two articles of a language share a slug, a title or a cover text', () => {
  for (const texts of [english, french]) {
    for (const key of ['slug', 'title', 'coverAlt'] as const) {
      expect(new Set(texts.map((text) => text[key])).size).toBe(texts.length);
    }
  }
});

test('an article can be read in a few minutes', () => {
  for (const text of [...english, ...french]) {
    expect(wordsOf(text), text.slug).toBeGreaterThanOrEqual(150);
    expect(wordsOf(text), text.slug).toBeLessThanOrEqual(450);
  }
});

test('together the articles use every kind of section', () => {
  const kinds = new Set(
    english.flatMap(({ body }) => body.flatMap((section) => Object.keys(section))),
  );
  expect([...kinds].toSorted()).toEqual([
    'callToAction',
    'embed',
    'figure',
    'files',
    'gallery',
    'leaders',
    'quote',
    'text',
  ]);
});

test('French is set with no-break spaces and curly apostrophes', () => {
  const all = JSON.stringify([
    french,
    pages.map(({ text }) => text.fr),
    leaders.map(({ text }) => text.fr),
    homePageText.fr,
  ]);
  expect(all.match(/.{20}( [:;?!»]|« |\w'\w).{5}/g)).toBeNull();
});
