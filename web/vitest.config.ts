import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

export default defineConfig((env) =>
  mergeConfig(viteConfig(env), {
    test: {
      name: 'web',
      root: import.meta.dirname,
      environment: 'jsdom',
      environmentOptions: { jsdom: { url: 'http://localhost/' } },
      include: ['{src,server,tests}/**/*.test.{ts,tsx}'],
      setupFiles: ['tests/set-up.ts'],
      testTimeout: 40_000,
    },
  }),
);
