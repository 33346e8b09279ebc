import { inject } from 'vitest';
import { startStack } from '../../scripts/stack.mjs';
import type { StackOptions } from '../../scripts/stack.mjs';
import { runSql } from './database';

/** A CMS of a test's own, on a database of its own of the same kind. */
export async function startOwnCms(name: string, options: StackOptions = {}) {
  const shared = inject('databaseUrl');
  let databaseUrl: string | undefined;
  if (shared !== undefined) {
    await runSql({ dataDir: inject('dataDir'), databaseUrl: shared }, `create database ${name}`);
    const url = new URL(shared);
    url.pathname = `/${name}`;
    databaseUrl = url.href;
  }
  const stack = await startStack({ web: false, databaseUrl, ...options });
  return {
    ...stack,
    databaseUrl,
    sql: (statement: string) => runSql({ dataDir: stack.dataDir, databaseUrl }, statement),
  };
}

export type OwnCms = Awaited<ReturnType<typeof startOwnCms>>;
