import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freePorts } from '../../../scripts/ports.mjs';
import { root } from '../../../scripts/root.mjs';
import { makeDataDir, stackEnvironment, variablesOf } from '../../../scripts/stack-environment.mjs';
import { node, startServer } from './pinned.js';
import type { Server, ServerOptions } from './pinned.js';
import { startRelay } from './relay.js';
import type { Relay } from './relay.js';

const counts = z.object({ statements: z.number() });

export interface Site {
  readonly gateway: Server;
  readonly cms: Server;
  readonly dataDir: string;
  /** A folder for what the bench itself writes. */
  readonly folder: string;
  /** What the gateway prints: a line for each request. */
  readonly gatewayLog: string;
  /** The SQL statements that the CMS has sent since it started, but for looking at the feed. */
  readonly statements: () => Promise<number>;
  /** What the gateway asks the CMS. */
  readonly relay: Relay;
  /** How its servers were started. */
  readonly cmsOptions: ServerOptions;
  readonly gatewayOptions: ServerOptions;
  readonly stop: () => Promise<void>;
}

/** Serves the seeded product on the servers' core, in production mode, with its logs in files. */
export async function startSite(variables: Record<string, string> = {}): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'wsco-bench-'));
  const environment = await stackEnvironment({ dataDir: join(folder, 'data'), seed: 'demo' });
  const [statementsPort = 0] = await freePorts(1);
  makeDataDir(environment);
  mkdirSync(join(folder, 'logs'));
  const env = {
    ...process.env,
    ...variablesOf(environment),
    STATEMENTS_PORT: String(statementsPort),
    NODE_ENV: 'production',
    ...variables,
  };
  const gatewayLog = join(folder, 'logs', 'gateway.log');
  const counter = `http://127.0.0.1:${statementsPort}`;
  const running: { stop: () => unknown }[] = [];
  const stop = async () => {
    await Promise.all(running.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const cmsOptions = {
      url: environment.cmsUrl,
      readyPath: '/_health',
      command: node(join(root, 'tests/bench/servers/counted-cms.mjs')),
      cwd: join(root, 'cms'),
      env,
      logFile: join(folder, 'logs', 'cms.log'),
    };
    const cms = await startServer(cmsOptions);
    running.push(cms);
    const relay = await startRelay(cms.url);
    running.push(relay);
    const gatewayOptions = {
      url: `http://127.0.0.1:${environment.webPort}`,
      readyPath: '/_ready',
      command: node(join(root, 'web/dist/server/main.js')),
      cwd: join(root, 'web'),
      env: { ...env, CMS_URL: relay.url },
      logFile: gatewayLog,
    };
    const gateway = await startServer(gatewayOptions);
    running.push(gateway);
    const statements = async () => counts.parse(await (await fetch(counter)).json()).statements;
    const { dataDir } = environment;
    return {
      gateway,
      cms,
      dataDir,
      folder,
      gatewayLog,
      statements,
      relay,
      stop,
      cmsOptions,
      gatewayOptions,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
