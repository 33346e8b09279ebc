import { EnvironmentError } from './environment-error.mjs';

/** Characters of a key: in base64, 24 random bytes. */
const shortest = 32;

/** What stands in the examples of Strapi. */
const sample = /to.?be.?modified/i;

const random = `at least ${shortest} random characters that are used for nothing else, such as "openssl rand -base64 33" prints`;

/** @param {string} name */
const isList = (name) => name === 'APP_KEYS';

/**
 * Refuses secrets that can be guessed, or have two purposes. None of them is in the error.
 * @param {Readonly<Record<string, string>>} secrets all that are used
 * @param {readonly string[]} given the names of those that can be refused
 */
export function refuseWeakSecrets(secrets, given) {
  /** @param {string} name */
  const keysOf = (name) => {
    const secret = secrets[name] ?? '';
    return isList(name) ? secret.split(',').map((key) => key.trim()) : [secret];
  };
  const all = Object.keys(secrets).flatMap(keysOf);

  /** @param {string} name */
  const weaknessOf = (name) => {
    const keys = keysOf(name);
    if (keys.some((key) => sample.test(key))) return 'an example';
    if (keys.some((key) => key.length < shortest)) return 'too short';
    if (isList(name) && keys.length < 2) return 'a single key';
    const isUsedTwice = keys.some((key) => all.indexOf(key) !== all.lastIndexOf(key));
    return isUsedTwice ? 'used twice' : undefined;
  };

  const faults = given.flatMap((variable) => {
    const weakness = weaknessOf(variable);
    const expected = isList(variable)
      ? `two or more keys, separated by commas, each of ${random}`
      : random;
    return weakness ? [{ variable, given: weakness, expected }] : [];
  });
  if (faults.length > 0) throw new EnvironmentError(faults);
}
