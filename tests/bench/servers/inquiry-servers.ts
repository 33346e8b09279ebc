import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../../scripts/ports.mjs';
import { root } from '../../../scripts/root.mjs';
import { makeDataDir, stackEnvironment, variablesOf } from '../../../scripts/stack-environment.mjs';
import { node, startServer } from './pinned.js';
import type { Server } from './pinned.js';

const production = { ...process.env, NODE_ENV: 'production' };

/** The CMS with an empty SQLite database; behind a proxy, as inquiries come from many addresses. */
export async function startOurs(dataDir: string, smtpUrl: string): Promise<Server> {
  const environment = await stackEnvironment({ dataDir, smtpUrl, trustedProxies: 1 });
  makeDataDir(environment);
  return startServer({
    url: environment.cmsUrl,
    readyPath: '/_ready',
    command: node(join(root, 'scripts/serve-cms.mjs')),
    cwd: join(root, 'cms'),
    env: { ...production, ...variablesOf(environment) },
    logFile: join(dataDir, 'cms.log'),
  });
}

/** Strapi as it comes, with the mails sent while the sender waits. */
export async function startStock(dataDir: string, smtpUrl: string): Promise<Server> {
  const [port = 0] = await freePorts(1);
  const project = join(dataDir, 'project');
  mkdirSync(dataDir, { recursive: true });
  cpSync(join(root, 'tests/bench/stock-cms'), project, { recursive: true });
  mkdirSync(join(project, 'public/uploads'), { recursive: true });
  symlinkSync(join(root, 'cms/node_modules'), join(project, 'node_modules'));
  return startServer({
    url: `http://127.0.0.1:${port}`,
    readyPath: '/_health',
    command: node('start.js'),
    cwd: project,
    env: { ...production, CMS_PORT: String(port), DATA_DIR: dataDir, SMTP_URL: smtpUrl },
    logFile: join(dataDir, 'stock.log'),
  });
}

/** A bare Node server that inserts a row for each request, synced to the disk. */
export async function startInsert(dataDir: string): Promise<Server> {
  const [port = 0] = await freePorts(1);
  const program = join(root, 'tests/bench/servers/insert.mjs');
  return startServer({
    url: `http://127.0.0.1:${port}`,
    command: node(program, String(port), join(dataDir, 'insert.db')),
  });
}
