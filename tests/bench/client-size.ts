import { join } from 'node:path';
import { bundleSize } from '../../packages/strapi-client/src/measuring/bundle-size.js';
import type { Bundle } from '../../packages/strapi-client/src/measuring/bundle-size.js';
import { entries } from '../../packages/strapi-client/src/measuring/entries.js';
import { writeResults } from './report/results.js';
import { table } from './report/table.js';

const peer = (name: string): Bundle => ({
  code: `export * from './${name}.js';`,
  folder: join(import.meta.dirname, 'peers'),
});
const ours = (bundle: Bundle): Bundle => ({ ...bundle, withoutPackages: true });

const imports: [name: string, bundle: Bundle][] = [
  ['core with fetch', ours(entries.core)],
  ['/query', ours(entries.query)],
  ['/media', ours(entries.media)],
  ['/validate', ours(entries.validate)],
  ['/axios without axios', ours(entries.axios)],
  ['/axios with axios', entries.axios],
  ['@strapi/client: strapi', peer('strapi')],
  ['@directus/sdk: createDirectus, rest, readItem, readItems', peer('directus')],
  ['@sanity/client: createClient', peer('sanity')],
];

const sizes = await Promise.all(
  imports.map(async ([name, bundle]) => ({ name, ...(await bundleSize(bundle)) })),
);
const count = (value: number) => value.toLocaleString('en');
const rows = sizes.map(({ name, minified, gzip }) => [name, count(minified), count(gzip)]);
console.log(table(['what a page imports', 'minified B', 'gzip B'], rows));
writeResults({ sizes });
