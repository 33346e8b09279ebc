import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment.mjs';

function faultsOf(source: Record<string, string>) {
  try {
    readEnvironment(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
  }
  throw new Error('the environment was accepted');
}

test('nothing set gives the defaults', () => {
  const environment = readEnvironment({});

  expect(environment).toEqual({
    host: '127.0.0.1',
    webPort: 3000,
    cmsPort: 1337,
    siteUrl: 'http://localhost:3000',
    cmsUrl: 'http://127.0.0.1:1337',
    dataDir: join(import.meta.dirname, '../../.data'),
    databaseUrl: undefined,
    smtpUrl: undefined,
    trustedProxies: 0,
    seed: 'demo',
  });
  expect(Object.isFrozen(environment)).toBe(true);
});

test('an empty variable counts as not set', () => {
  expect(readEnvironment({ SMTP_URL: '', WEB_PORT: ' ', SEED: '' })).toEqual(readEnvironment({}));
});

test('addresses follow the ports', () => {
  const { siteUrl, cmsUrl } = readEnvironment({ WEB_PORT: '8080', CMS_PORT: '8081' });

  expect(siteUrl).toBe('http://localhost:8080');
  expect(cmsUrl).toBe('http://127.0.0.1:8081');
});

test.each([
  ['0.0.0.0', 'http://127.0.0.1:1337'],
  ['192.168.1.5', 'http://192.168.1.5:1337'],
  ['::1', 'http://[::1]:1337'],
])('listening on %s, the CMS is found at %s', (HOST, cmsUrl) => {
  expect(readEnvironment({ HOST }).cmsUrl).toBe(cmsUrl);
});

test('addresses lose the slash at their end', () => {
  expect(readEnvironment({ SITE_URL: 'http://wsco.example/' }).siteUrl).toBe('http://wsco.example');
});

test('an absolute data folder is kept', () => {
  expect(readEnvironment({ DATA_DIR: '/var/lib/site' }).dataDir).toBe('/var/lib/site');
});

test('database and mail server are passed on as they were given', () => {
  const DATABASE_URL = 'postgresql://site:p%40ss@db.example:5432/site?sslmode=verify-full';
  const SMTP_URL = 'smtps://user:word@mail.example:465';
  const { databaseUrl, smtpUrl } = readEnvironment({ DATABASE_URL, SMTP_URL });

  expect([databaseUrl, smtpUrl]).toEqual([DATABASE_URL, SMTP_URL]);
});

test.each([
  ['WEB_PORT', 'eighty', 'WEB_PORT is "eighty"; it should be a port'],
  ['WEB_PORT', '0', 'WEB_PORT is "0"; it should be a port'],
  ['CMS_PORT', '65536', 'CMS_PORT is "65536"; it should be a port'],
  ['CMS_PORT', '3000', 'CMS_PORT is 3000, the same as WEB_PORT; it should be another port'],
  ['HOST', 'http://localhost', 'HOST is "http://localhost"; it should be an address to listen on'],
  ['SITE_URL', 'wsco.example', 'SITE_URL is "wsco.example"; it should be an address such as'],
  ['SITE_URL', 'https://wsco.example/en', 'without a path'],
  ['CMS_URL', 'ftp://cms', 'CMS_URL is "ftp://cms"; it should be an address such as'],
  ['SEED', 'yes', 'SEED is "yes"; it should be demo or none'],
  ['DATABASE_URL', 'mysql://db/site', 'it should be a URL that begins with postgres://'],
  ['DATABASE_URL', 'postgres://', 'and names a host'],
  [
    'SMTP_URL',
    'mail.example',
    'SMTP_URL is not a URL; it should be a URL that begins with smtp://',
  ],
])('%s=%s is refused in a sentence', (variable, given, sentence) => {
  const error = faultsOf({ [variable]: given });

  expect(error.faults.map((fault) => fault.variable)).toEqual([variable]);
  expect(error.message).toContain(sentence);
});

test('a site of https stands behind a proxy, of which there has to be a number', () => {
  const SITE_URL = 'https://wsco.example';
  expect(faultsOf({ SITE_URL }).message).toBe(
    'TRUSTED_PROXIES is 0, though SITE_URL is https; it should be how many proxies stand before the web server, 1 or more.',
  );
  expect(readEnvironment({ SITE_URL, TRUSTED_PROXIES: '1' }).siteUrl).toBe(SITE_URL);
});

test.each([
  'postgres://db.example/site',
  'postgres://127.0.0.1.evil.example/site',
  'postgres://db.example/site?sslmode=require',
  'postgres://db.example/site?sslmode=no-verify',
  'postgres://localhost/site?host=db.example',
  'postgres://localhost/site?sslmode=prefer',
  'postgres://db.example/site?ssl=true',
])('the database %s is refused, as it does not say how the line is protected', (DATABASE_URL) => {
  expect(faultsOf({ DATABASE_URL }).message).toMatch(
    /^DATABASE_URL is a URL with neither sslmode=verify-full nor sslmode=disable; .*\?sslmode=verify-full, or/,
  );
});

test.each([
  'postgres://site@localhost/site',
  'postgres://site@127.0.0.1:5433/site',
  'postgres://site@[::1]/site',
  'postgres://site@%2Fvar%2Frun%2Fpostgresql/site',
  'postgres://site@localhost/site?host=/var/run/postgresql',
  'postgres://db.example/site?sslmode=verify-full&sslrootcert=/etc/ssl/db.pem',
  'postgres://database/site?sslmode=disable',
])('the database %s is on this machine, or says how the line is protected', (DATABASE_URL) => {
  expect(readEnvironment({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
});

test('all faults are named at once', () => {
  const error = faultsOf({ WEB_PORT: 'x', SEED: 'all', SITE_URL: '/' });

  expect(error.message.split('\n')).toHaveLength(3);
});

test.each([
  ['DATABASE_URL', 'mysql://site:hunter2@db/site'],
  ['DATABASE_URL', 'site:hunter2@db/site'],
  ['SMTP_URL', 'http://user:hunter2@mail'],
  ['SITE_URL', 'https://user:hunter2@wsco.example'],
])('a password in a bad %s is not printed', (variable, given) => {
  expect(faultsOf({ [variable]: given }).message).not.toContain('hunter2');
});
