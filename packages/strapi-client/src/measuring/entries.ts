import { join } from 'node:path';
import type { Bundle } from './bundle-size.js';

const folder = join(import.meta.dirname, '..');

/** What pages load of this package, each part as one imports it. */
export const entries = {
  core: {
    folder,
    code: `export { createClient } from './index.js'; export { fetchTransport } from './fetch.js';`,
  },
  query: { folder, code: `export * from './query-options.js';` },
  media: { folder, code: `export * from './media.js';` },
  validate: { folder, code: `export * from './validate/index.js';` },
  axios: { folder, code: `export * from './axios.js';` },
} satisfies Record<string, Bundle>;
