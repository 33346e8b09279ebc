import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from './embedded-postgres';
import type { TestProject } from 'vitest/node';
import { freePorts } from '../../scripts/ports.mjs';
import { startStack } from '../../scripts/stack.mjs';
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
  await postgres.createDatabase('wsco');
  const databaseUrl = `postgres://wsco:wsco@127.0.0.1:${port}/wsco`;
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
