import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from './embedded-postgres';
import type { TestProject } from 'vitest/node';
import { freePorts } from '../../scripts/ports.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { runSql } from './database';
import { keepEditor } from './keep-editor';

export default async function onPostgres(project: TestProject) {
  const databaseDir = await mkdtemp(join(tmpdir(), 'wsco-postgres-'));
  // PostgreSQL runs as another user when we are root, and has to pass through.
  await chmod(databaseDir, 0o755);
  const [port = 0] = await freePorts(1);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(databaseDir, 'data'),
    user: 'wsco',
    password: 'wsco',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  const server = `127.0.0.1:${port}`;
  const asSuperuser = (statement: string) =>
    runSql({ dataDir: '', databaseUrl: `postgres://wsco:wsco@${server}/postgres` }, statement);
  // The CMS may no more than what is its own; the tests make databases besides.
  await asSuperuser("create role site login createdb password 'site'");
  await asSuperuser('create database site owner site');
  const databaseUrl = `postgres://site:site@${server}/site`;
  const stack = await startStack({ web: false, databaseUrl });
  project.provide('cmsUrl', stack.cmsUrl);
  const forgetEditor = await keepEditor(stack);
  project.provide('dataDir', stack.dataDir);
  project.provide('databaseUrl', databaseUrl);
  return async () => {
    forgetEditor();
    await stack.stop();
    await postgres.stop();
    await rm(databaseDir, { recursive: true, force: true });
  };
}
