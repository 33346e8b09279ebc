import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSchema } from './read-schema.js';
import { writeManifest, writeTypes } from './write-types.js';

/** The project's own Strapi, as CommonJS: its ES modules do not load in Node. */
function loadStrapi(): typeof import('@strapi/strapi') {
  return createRequire(join(process.cwd(), 'package.json'))('@strapi/strapi');
}

async function dump(folder: string) {
  const { compileStrapi, createStrapi } = loadStrapi();
  const { appDir, distDir = appDir } = await compileStrapi();
  const schema = readSchema(await createStrapi({ appDir, distDir }).register());
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  await writeFile(join(folder, 'schema.ts'), writeTypes(schema));
  await writeFile(join(folder, 'manifest.ts'), writeManifest(schema));
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});

if (positionals[0] !== 'dump' || !values.out) {
  console.error('Usage: strapi-client dump --out <folder>   (in the folder of a Strapi project)');
  process.exit(2);
}

await dump(resolve(values.out));
process.exit(0);
