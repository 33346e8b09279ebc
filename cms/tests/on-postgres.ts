import { chmod, chown, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from './embedded-postgres';
import type { TestProject } from 'vitest/node';
import { freePorts } from '../../scripts/ports.mjs';
import { startStack } from '../../scripts/stack.mjs';
import { makeCertificate } from '../../tests/certificate';
import { runSql } from './database';
import { keepEditor } from './keep-editor';
import { copySeeded, seedOnce } from './seeded';

/** Takes nobody whose line is not encrypted, as on a network. */
async function demandEncryption(dataFolder: string, authority: string) {
  const { cert, key } = await makeCertificate();
  const { uid, gid } = await stat(dataFolder);
  const files = {
    'server.crt': cert,
    'server.key': key,
    'pg_hba.conf': 'hostssl all all all scram-sha-256\n',
  };
  for (const [name, content] of Object.entries(files)) {
    const file = join(dataFolder, name);
    await writeFile(file, content, { mode: 0o600 });
    await chown(file, uid, gid);
  }
  await writeFile(authority, cert);
}

export default async function onPostgres(project: TestProject) {
  const databaseDir = await mkdtemp(join(tmpdir(), 'wsco-postgres-'));
  // PostgreSQL runs as another user when we are root, and has to pass through.
  await chmod(databaseDir, 0o755);
  const dataFolder = join(databaseDir, 'data');
  const authority = join(databaseDir, 'authority.pem');
  const [port = 0] = await freePorts(1);
  const postgres = new EmbeddedPostgres({
    databaseDir: dataFolder,
    user: 'wsco',
    password: 'wsco',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'ssl=on'],
    onLog: () => {},
  });
  await postgres.initialise();
  await demandEncryption(dataFolder, authority);
  await postgres.start();
  const urlOf = (account: string, database: string) =>
    `postgres://${account}@localhost:${port}/${database}?sslmode=verify-full&sslrootcert=${authority}`;
  const asSuperuser = (statement: string) =>
    runSql({ dataDir: '', databaseUrl: urlOf('wsco:wsco', 'postgres') }, statement);
  // The CMS may no more than what is its own; the tests make databases besides.
  await asSuperuser("create role site login createdb password 'site'");
  await asSuperuser('create database seeded owner site');
  const seededDir = await seedOnce(project, urlOf('site:site', 'seeded'));
  await asSuperuser('create database site template seeded owner site');
  const databaseUrl = urlOf('site:site', 'site');
  const dataDir = await copySeeded(seededDir);
  const stack = await startStack({ web: false, databaseUrl, dataDir });
  project.provide('cmsUrl', stack.cmsUrl);
  const forgetEditor = await keepEditor(stack);
  project.provide('dataDir', dataDir);
  project.provide('databaseUrl', databaseUrl);
  return async () => {
    forgetEditor();
    await stack.stop();
    await postgres.stop();
    for (const each of [databaseDir, dataDir, seededDir]) {
      await rm(each, { recursive: true, force: true });
    }
  };
}
