import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { fileName } from './file-name.mjs';

/** @param {string} filename */
function complaints(filename) {
  /** @type {import('eslint').Linter.Config} */
  const config = {
    files: ['**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'file-name': fileName } } },
    rules: { 'house/file-name': 'error' },
  };
  return new Linter({ cwd: '/site' })
    .verify('', config, { filename })
    .map(({ message }) => message);
}

test.each(['web/src/news-page.tsx', 'web/src/news-page.test.ts', 'packages/a/types.test-d.ts'])(
  '%s is a good name',
  (path) => {
    expect(complaints(`/site/${path}`)).toEqual([]);
  },
);

test.each(['NewsPage.tsx', 'news_page.ts', 'newsPage.ts'])('%s is not in kebab-case', (name) => {
  expect(complaints(`/site/web/${name}`)).toEqual([`The name "${name}" is not in kebab-case.`]);
});

test.each(['web/src/utils/dates.ts', 'cms/src/helpers.ts', 'web/lib/index.ts'])(
  '%s means "other"',
  (path) => {
    expect(complaints(`/site/${path}`)).toEqual([
      expect.stringContaining('does not say what is in it'),
    ]);
  },
);
