import { defineConfig } from 'vitest/config';

const common = { include: ['tests/**/*.test.ts'], testTimeout: 60_000, fileParallelism: false };

/** The same suite against a real, seeded CMS on each database. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'cms on SQLite',
          globalSetup: './tests/on-sqlite.ts',
          exclude: ['tests/**/*.postgres.test.ts'],
        },
      },
      {
        test: {
          ...common,
          name: 'cms on PostgreSQL',
          globalSetup: './tests/on-postgres.ts',
          exclude: ['tests/**/*.sqlite.test.ts'],
        },
      },
    ],
  },
});
