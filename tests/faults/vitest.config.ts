import { defineConfig } from 'vitest/config';

/** Faults that take minutes to bring about, and the machine for themselves. */
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.test.ts'], fileParallelism: false },
});
