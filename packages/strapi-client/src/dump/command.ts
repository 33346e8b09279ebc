import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { SchemaDocument } from '../schema-document.js';
import { drift } from './drift.js';
import { readSchema } from './read-schema.js';
import { writeManifest, writeTypes } from './write-types.js';

const usage = `Usage: strapi-client dump --out <folder> [--check]   (in the folder of a Strapi project)
  --check  write nothing; exit with 1 and name what changed when the folder is out of date`;

/** The project's own Strapi, as CommonJS: its ES modules do not load in Node. */
function loadStrapi(): typeof import('@strapi/strapi') {
  try {
    return createRequire(join(process.cwd(), 'package.json'))('@strapi/strapi');
  } catch (cause) {
    throw new Error('No @strapi/strapi here; run this in the folder of a Strapi project', {
      cause,
    });
  }
}

async function currentSchema() {
  const { compileStrapi, createStrapi } = loadStrapi();
  const { appDir, distDir = appDir } = await compileStrapi();
  return readSchema(await createStrapi({ appDir, distDir }).register());
}

function filesOf(schema: SchemaDocument) {
  return {
    'schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'schema.ts': writeTypes(schema),
    'manifest.ts': writeManifest(schema),
  };
}

async function write(folder: string, schema: SchemaDocument) {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(filesOf(schema))) {
    await writeFile(join(folder, name), content);
  }
}

/** Says what in the folder is out of date. */
async function changes(folder: string, schema: SchemaDocument) {
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
  const before: SchemaDocument = JSON.parse((await read('schema.json')) || '{}');
  const changed = drift(before, schema);
  if (changed.length > 0) return changed;
  const files = Object.entries(filesOf(schema));
  const contents = await Promise.all(files.map(([name]) => read(name)));
  return files
    .filter(([, content], index) => content !== contents[index])
    .map(([name]) => `${name} was not written from schema.json`);
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, check: { type: 'boolean' } },
    });
    const [command, ...rest] = positionals;
    if (command === 'dump' && rest.length === 0 && values.out)
      return { ...values, out: values.out };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  console.error(usage);
  process.exit(2);
}

const values = readArguments();

/** Whether the folder is as it should be. */
async function dump(folder: string, check = false): Promise<boolean> {
  const schema = await currentSchema();
  if (!check) {
    await write(folder, schema);
    return true;
  }
  const changed = await changes(folder, schema);
  for (const each of changed) console.error(each);
  if (changed.length > 0) console.error('Run strapi-client dump again, and commit what it writes.');
  return changed.length === 0;
}

// Strapi keeps the process alive, so it has to be ended.
await dump(resolve(values.out), values.check).then(
  (done) => process.exit(done ? 0 : 1),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
