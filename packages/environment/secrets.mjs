import { hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseWeakSecrets } from './weak-secrets.mjs';

const randomKey = () => randomBytes(32).toString('base64url');

const generators = {
  APP_KEYS: () => Array.from({ length: 4 }, randomKey).join(','),
  API_TOKEN_SALT: randomKey,
  ADMIN_JWT_SECRET: randomKey,
  TRANSFER_TOKEN_SALT: randomKey,
  ENCRYPTION_KEY: randomKey,
};

const names = /** @type {(keyof typeof generators)[]} */ (Object.keys(generators));

export class SecretsError extends Error {
  name = 'SecretsError';

  /** @param {string} file */
  constructor(file) {
    super(
      `${file} is damaged; restore it from a backup, or delete it to get new secrets, which signs every editor out and ends all API tokens.`,
    );
  }
}

/** @type {typeof import('./secrets.mjs').loadSecrets} */
export function loadSecrets(dataDir, source = process.env) {
  const given = names.filter((name) => source[name]?.trim());
  const stored = given.length < names.length ? readOrCreate(dataDir) : {};
  const entries = names.map((name) => [
    name,
    source[name]?.trim() || stored[name] || derive(stored, name),
  ]);
  const secrets = Object.fromEntries(entries);
  refuseWeakSecrets(secrets, given);
  return secrets;
}

/**
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
function readOrCreate(dataDir) {
  const file = join(dataDir, 'secrets.json');
  return read(file) ?? create(dataDir, file);
}

/**
 * A link cannot replace a file: of two processes that start at once, one creates it and both read it.
 * @param {string} dataDir
 * @param {string} file
 */
function create(dataDir, file) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const secrets = Object.fromEntries(names.map((name) => [name, generators[name]()]));
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, {
    flag: 'wx',
    mode: 0o600,
    flush: true,
  });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return read(file) ?? secrets;
}

/**
 * @param {string} file
 * @returns {Record<string, string> | undefined}
 */
function read(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const secrets = parse(text);
  if (!secrets) throw new SecretsError(file);
  return secrets;
}

/**
 * @param {string} text
 * @returns {Record<string, string> | undefined}
 */
function parse(text) {
  try {
    const { APP_KEYS, ...others } = JSON.parse(text);
    const strings = [APP_KEYS, ...Object.values(others)].every(
      (value) => typeof value === 'string',
    );
    return strings && APP_KEYS ? { APP_KEYS, ...others } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * For a name that is newer than the file: the same for every process, and the file stays as it is.
 * @param {Record<string, string>} stored
 * @param {string} name
 */
function derive(stored, name) {
  return Buffer.from(hkdfSync('sha256', String(stored.APP_KEYS), '', name, 32)).toString(
    'base64url',
  );
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code;
}
