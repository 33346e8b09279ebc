import { defineConfig } from 'vitest/config';

const common = {
  testTimeout: 60_000,
  fileParallelism: false,
  setupFiles: './tests/set-up.ts',
};
const onSqlite = { ...common, globalSetup: './tests/on-sqlite.ts' };
const onPostgres = { ...common, globalSetup: './tests/on-postgres.ts' };

/** These leave little of the demo content as it was. */
const edits = 'tests/**/*.edits.test.ts';
const all = 'tests/**/*.test.ts';

/** The same suite against a real, seeded CMS on each database. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...onSqlite,
          name: 'cms on SQLite',
          include: [all],
          exclude: ['tests/**/*.postgres.test.ts', edits],
        },
      },
      {
        test: {
          ...onPostgres,
          name: 'cms on PostgreSQL',
          include: [all],
          exclude: ['tests/**/*.sqlite.test.ts', edits],
        },
      },
      { test: { ...onSqlite, name: 'edits on SQLite', include: [edits] } },
      { test: { ...onPostgres, name: 'edits on PostgreSQL', include: [edits] } },
    ],
  },
});
