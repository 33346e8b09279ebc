import { rm } from 'node:fs/promises';
import { inject } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { StackOptions } from '../../scripts/stack.mjs';
import { runSql } from './database';
import { copySeeded, makeDataDir } from './seeded';

/** A new one beside that of the tests; undefined for SQLite, where each CMS has a file. */
export async function createDatabase(name: string, template = 'template1') {
  const shared = inject('databaseUrl');
  if (shared === undefined) return undefined;
  const statement = `create database ${name} template ${template}`;
  await runSql({ dataDir: inject('dataDir'), databaseUrl: shared }, statement);
  const url = new URL(shared);
  url.pathname = `/${name}`;
  return url.href;
}

/** Where a CMS of a test's own begins, with the demo content or with none. */
export async function makePlace(name: string, seed: StackOptions['seed'] = 'demo') {
  if (seed === 'none') {
    return { dataDir: await makeDataDir(), databaseUrl: await createDatabase(name) };
  }
  const dataDir = await copySeeded(inject('seededDir'));
  return { dataDir, databaseUrl: await createDatabase(name, 'seeded') };
}

/** A CMS of a test's own, on a database of its own of the same kind. */
export async function startOwnCms(name: string, options: StackOptions = {}) {
  const { dataDir, databaseUrl } = await makePlace(name, options.seed);
  const start = () => startStack({ web: false, databaseUrl, dataDir, ...options });
  let stack = await start();
  return {
    dataDir,
    databaseUrl,
    get died() {
      return stack.died;
    },
    get cmsUrl() {
      return stack.cmsUrl;
    },
    sql: (statement: string) => runSql({ dataDir, databaseUrl }, statement),
    async restart() {
      await stack.stop();
      stack = await start();
    },
    async stop() {
      await stack.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type OwnCms = Awaited<ReturnType<typeof startOwnCms>>;
