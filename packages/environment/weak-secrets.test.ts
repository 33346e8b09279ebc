import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { EnvironmentError } from './environment.mjs';
import { loadSecrets } from './secrets.mjs';

const key = () => randomBytes(24).toString('base64');

const strong = {
  APP_KEYS: `${key()}, ${key()}`,
  API_TOKEN_SALT: key(),
  ADMIN_JWT_SECRET: key(),
  TRANSFER_TOKEN_SALT: key(),
  ENCRYPTION_KEY: key(),
};

function refusalOf(weak: Partial<typeof strong>) {
  try {
    loadSecrets('/nowhere', { ...strong, ...weak });
  } catch (error) {
    if (error instanceof EnvironmentError) return error;
    throw error;
  }
  throw new Error('the secrets were accepted');
}

test('random secrets of 32 characters are taken', () => {
  expect(loadSecrets('/nowhere', strong)).toEqual(strong);
});

const long = 'x'.repeat(31);

test.each([
  ['API_TOKEN_SALT', 'hunter2', 'is too short; it should be at least 32 random characters'],
  ['ENCRYPTION_KEY', long, 'is too short'],
  ['ADMIN_JWT_SECRET', 'tobemodified', 'is an example'],
  ['ADMIN_JWT_SECRET', `ToBeModified-${long}`, 'is an example'],
  ['TRANSFER_TOKEN_SALT', strong.API_TOKEN_SALT, 'is used twice'],
  ['ENCRYPTION_KEY', strong.APP_KEYS.slice(-32), 'is used twice'],
  ['APP_KEYS', key(), 'is a single key; it should be two or more keys'],
  ['APP_KEYS', `${key()},`, 'is too short'],
  ['APP_KEYS', `${key()},${long}`, 'is too short'],
  ['APP_KEYS', 'toBeModified1,toBeModified2', 'is an example'],
  ['APP_KEYS', Array(2).fill(key()).join(), 'is used twice'],
])('$0 that $2 stops the start, and is not printed', (variable, given, sentence) => {
  const { message } = refusalOf({ [variable]: given });
  expect(message).toContain(`${variable} ${sentence}`);
  for (const each of given.split(',').filter((part) => part)) expect(message).not.toContain(each);
});

test('the secrets of the example are refused', () => {
  const example = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
  const { APP_KEYS = '' } = parseEnv(example.replaceAll(/^# (?=\w+=)/gm, ''));
  expect(APP_KEYS).not.toBe('');
  expect(refusalOf({ APP_KEYS }).message).toContain('APP_KEYS is');
});

test('all bad ones are named at once', () => {
  const { faults } = refusalOf({ API_TOKEN_SALT: 'a', ENCRYPTION_KEY: 'b' });
  expect(faults.map(({ variable }) => variable)).toEqual(['API_TOKEN_SALT', 'ENCRYPTION_KEY']);
});
