import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTypes } from '../dump/write-types.js';
import { version } from 'typescript';
import { queriesModule } from './large-queries.js';
import { largeSchema } from './large-schema.js';

export interface TypeCheck {
  readonly typescript: string;
  /** What the compiler has to say against the queries; empty when all is well. */
  readonly diagnostics: readonly string[];
  readonly instantiations: number;
  readonly types: number;
  readonly symbols: number;
  /** Megabytes. */
  readonly memory: number;
  /** Seconds. */
  readonly checkTime: number;
  readonly totalTime: number;
}

const queriesInModule = 10;
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const client = join(import.meta.dirname, '..', 'index.ts');

async function writeProject(folder: string, queries: number) {
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2023', 'DOM'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    paths: { '@wsco/strapi-client': [client] },
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  await writeFile(join(folder, 'schema.ts'), writeTypes(largeSchema));
  for (let from = 0; from < queries; from += queriesInModule) {
    const count = Math.min(queriesInModule, queries - from);
    await writeFile(join(folder, `queries-${from}.ts`), queriesModule(from, count));
  }
}

/** Runs the compiler in a process of its own, as cold as that of anybody's build. */
function compile(folder: string) {
  return new Promise<string>((resolve) => {
    const flags = ['--project', folder, '--extendedDiagnostics', '--pretty', 'false'];
    execFile(process.execPath, [tsc, ...flags], { maxBuffer: 2 ** 26 }, (_error, output) =>
      resolve(output),
    );
  });
}

function figure(output: string, label: string) {
  const value = new RegExp(`^${label}: +([\\d.]+)`, 'm').exec(output)?.[1];
  if (value === undefined) throw new Error(`The compiler does not tell "${label}":\n${output}`);
  return Number(value);
}

/** Has the compiler check that many generated queries over a large schema. */
export async function typeCheck(queries: number): Promise<TypeCheck> {
  const folder = await mkdtemp(join(tmpdir(), 'strapi-client-types-'));
  try {
    await writeProject(folder, queries);
    const output = await compile(folder);
    return {
      typescript: version,
      diagnostics: output.split('\n').filter((line) => line.includes('error TS')),
      instantiations: figure(output, 'Instantiations'),
      types: figure(output, 'Types'),
      symbols: figure(output, 'Symbols'),
      memory: Math.round(figure(output, 'Memory used') / 1000),
      checkTime: figure(output, 'Check time'),
      totalTime: figure(output, 'Total time'),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
