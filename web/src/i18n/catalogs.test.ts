import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from './language';

const source = join(import.meta.dirname, '..');

/** Where words are kept: those of every page, and those of one. */
const folders = ['i18n', 'features/inquiry', 'features/developers'];

/** Ids and their words, in the order of the files. */
function catalog(language: string) {
  const text = folders.map((folder) =>
    readFileSync(join(source, folder, `${language}.po`), 'utf8'),
  );
  return [...text.join('\n').matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)].map(
    ([, id = '', words = '']) => ({
      id,
      words,
    }),
  );
}

const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(join(source, name), 'utf8'))
  .join('\n');

/** Written out, or put together as in `inquiry.topic.${topic}`. */
function isUsed(id: string) {
  const prefixes = [...id.matchAll(/\./g)].map(({ index }) => id.slice(0, index + 1));
  return code.includes(`'${id}'`) || prefixes.some((prefix) => code.includes(`\`${prefix}\${`));
}

const idsOf = (language: string) => catalog(language).map(({ id }) => id);

/** The names of values; what stands in braces after a plural's case is words. */
const placeholders = (words: string) =>
  [...words.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+) ?)\{(\w+)/g)].map(
    ([, name]) => name,
  );

describe.each(languages)('the words of "%s"', (language) => {
  test('are those of every other language, each once', () => {
    const ids = idsOf(language);
    expect(new Set(ids).size).toBe(ids.length);
    for (const other of languages) expect([...ids].sort()).toEqual(idsOf(other).sort());
  });

  test('are not empty', () => {
    expect(catalog(language).filter(({ words }) => words.trim() === '')).toEqual([]);
  });

  test('are all used', () => {
    expect(idsOf(language).filter((id) => !isUsed(id))).toEqual([]);
  });

  test('have the same placeholders as the others', () => {
    const english = new Map(catalog('en').map(({ id, words }) => [id, placeholders(words)]));
    for (const { id, words } of catalog(language)) {
      expect(new Set(placeholders(words)), id).toEqual(new Set(english.get(id)));
    }
  });
});

test('every id in the code has words', () => {
  const known = new Set(idsOf('en'));
  const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, id = '']) => id);
  expect(asked.filter((id) => !known.has(id))).toEqual([]);
});
