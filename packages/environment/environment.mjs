import { resolve } from 'node:path';
import { EnvironmentError } from './environment-error.mjs';
import { findRepositoryRoot } from './repository-root.mjs';
import {
  anyUrlOf,
  databaseUrl,
  host,
  oneOf,
  origin,
  port,
  proxyCount,
  urlHost,
} from './variable-types.mjs';

export { EnvironmentError };

/** @type {typeof import('./environment.mjs').variableNames} */
export const variableNames = Object.freeze({
  host: 'HOST',
  webPort: 'WEB_PORT',
  cmsPort: 'CMS_PORT',
  siteUrl: 'SITE_URL',
  cmsUrl: 'CMS_URL',
  dataDir: 'DATA_DIR',
  databaseUrl: 'DATABASE_URL',
  smtpUrl: 'SMTP_URL',
  trustedProxies: 'TRUSTED_PROXIES',
  seed: 'SEED',
});

/** @type {typeof import('./environment.mjs').readEnvironment} */
export function readEnvironment(source = process.env) {
  /** @type {import('./environment.mjs').EnvironmentFault[]} */
  const faults = [];

  /**
   * @template T, D
   * @param {keyof import('./environment.mjs').Environment} key
   * @param {import('./variable-types.mjs').VariableType<T>} type
   * @param {D} fallback
   */
  const read = (key, type, fallback) => {
    const variable = variableNames[key];
    const given = source[variable]?.trim();
    if (!given) return fallback;
    const value = type.parse(given);
    if (value === undefined) {
      faults.push({ variable, given: type.show(given), expected: type.expected });
      return fallback;
    }
    return value;
  };

  const listenOn = read('host', host, '127.0.0.1');
  const webPort = read('webPort', port, 3000);
  const cmsPort = read('cmsPort', port, 1337);
  if (webPort === cmsPort) {
    const given = `${webPort}, the same as WEB_PORT`;
    faults.push({ variable: 'CMS_PORT', given, expected: 'another port' });
  }

  const environment = {
    host: listenOn,
    webPort,
    cmsPort,
    siteUrl: read('siteUrl', origin, `http://${urlHost(listenOn, 'localhost')}:${webPort}`),
    cmsUrl: read('cmsUrl', origin, `http://${urlHost(listenOn, '127.0.0.1')}:${cmsPort}`),
    dataDir: resolve(findRepositoryRoot(), source.DATA_DIR?.trim() || '.data'),
    databaseUrl: read('databaseUrl', databaseUrl, undefined),
    smtpUrl: read('smtpUrl', anyUrlOf('smtp', 'smtps'), undefined),
    trustedProxies: read('trustedProxies', proxyCount, 0),
    seed: read('seed', oneOf('demo', 'none'), /** @type {const} */ ('demo')),
  };
  // Neither server speaks https itself.
  if (environment.siteUrl.startsWith('https:') && environment.trustedProxies === 0) {
    const given = '0, though SITE_URL is https';
    const expected = 'how many proxies stand before the web server, 1 or more';
    faults.push({ variable: 'TRUSTED_PROXIES', given, expected });
  }
  if (faults.length > 0) throw new EnvironmentError(faults);
  return Object.freeze(environment);
}
