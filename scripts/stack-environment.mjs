import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, variableNames } from '../packages/environment/environment.mjs';
import { urlHost } from '../packages/environment/variable-types.mjs';
import { freePorts } from './ports.mjs';
import { Refusal } from './refusal.mjs';

/**
 * The environment of a stack; what is not given is temporary and free.
 * @param {import('./stack.mjs').StackOptions} options
 */
export async function stackEnvironment({ dataDir, ports, ...options }) {
  const host = options.host ?? '127.0.0.1';
  const [freeWebPort, freeCmsPort] = await freePorts(2, host);
  return readEnvironment({
    HOST: host,
    WEB_PORT: String(ports?.web ?? freeWebPort),
    CMS_PORT: String(ports?.cms ?? freeCmsPort),
    SITE_URL: options.siteUrl,
    CMS_URL: options.cmsUrl,
    DATA_DIR: dataDir ?? mkdtempSync(join(tmpdir(), 'wsco-')),
    DATABASE_URL: options.databaseUrl,
    SMTP_URL: options.smtpUrl,
    TRUSTED_PROXIES: options.trustedProxies?.toString(),
    SEED: options.seed ?? 'demo',
  });
}

/**
 * The variables that a process needs to read the same environment.
 * @param {import('@wsco/environment').Environment} environment
 * @returns {Record<string, string | undefined>}
 */
export function variablesOf(environment) {
  const keys = /** @type {(keyof typeof variableNames)[]} */ (Object.keys(variableNames));
  return Object.fromEntries(keys.map((key) => [variableNames[key], environment[key]?.toString()]));
}

/**
 * Where a server answers on this machine, whatever its public address is.
 * @param {import('@wsco/environment').Environment} environment
 * @param {number} port
 */
export function localAddress({ host }, port) {
  return `http://${urlHost(host, '127.0.0.1')}:${port}`;
}

/** @param {import('@wsco/environment').Environment} environment */
export function makeDataDir({ dataDir }) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`DATA_DIR is "${dataDir}", which cannot be used as a folder: ${reason}`);
  }
}
