import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { StackOptions } from '../../scripts/stack.mjs';
import { runSql } from './database';

/** A new one beside that of the tests; undefined for SQLite, where each CMS has a file. */
export async function createDatabase(name: string) {
  const shared = inject('databaseUrl');
  if (shared === undefined) return undefined;
  await runSql({ dataDir: inject('dataDir'), databaseUrl: shared }, `create database ${name}`);
  const url = new URL(shared);
  url.pathname = `/${name}`;
  return url.href;
}

/** A CMS of a test's own, on a database of its own of the same kind. */
export async function startOwnCms(name: string, options: StackOptions = {}) {
  const databaseUrl = await createDatabase(name);
  const dataDir = await mkdtemp(join(tmpdir(), 'wsco-'));
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
