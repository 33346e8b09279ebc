import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'web',
      { test: { name: 'cms', include: ['cms/{config,seed,src}/**/*.test.ts'] } },
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'], testTimeout: 20_000 } },
      { test: { name: 'packages', include: ['tests/packages/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'deployment', include: ['tests/deployment/*.test.ts'] } },
      {
        test: {
          name: 'images',
          include: ['tests/deployment/images/*.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
