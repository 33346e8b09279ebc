import { isIPv6 } from 'node:net';

/**
 * @template T
 * @typedef {object} VariableType
 * @property {string} expected completes "it should be …"
 * @property {(given: string) => T | undefined} parse
 * @property {(given: string) => string} show what may be printed of a bad value
 */

/** @param {string} given */
const quote = (given) => JSON.stringify(given);

/** @type {VariableType<number>} */
export const port = {
  expected: 'a port: a whole number from 1 to 65535',
  parse: (given) => {
    const number = /^\d{1,5}$/.test(given) ? Number(given) : 0;
    return number >= 1 && number <= 65535 ? number : undefined;
  },
  show: quote,
};

/** @type {VariableType<number>} */
export const proxyCount = {
  expected: 'how many proxies stand before the web server: a whole number from 0 to 9',
  parse: (given) => (/^\d$/.test(given) ? Number(given) : undefined),
  show: quote,
};

/** @type {VariableType<string>} */
export const host = {
  expected: 'an address to listen on, such as 127.0.0.1, or 0.0.0.0 for all of this machine',
  parse: (given) =>
    isIPv6(given) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(given) ? given : undefined,
  show: quote,
};

/** @type {VariableType<string>} */
export const origin = {
  expected: 'an address such as https://www.example.org, without a path',
  parse: (given) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
    return isOrigin ? url.origin : undefined;
  },
  show: (given) => (given.includes('@') ? 'an address with a user name' : quote(given)),
};

/**
 * A URL that may hold a password, so a bad one is never printed.
 * @param {...string} schemes
 * @returns {VariableType<string>}
 */
export function anyUrlOf(...schemes) {
  return {
    expected: `a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')} and names a host`,
    parse: (given) => {
      const url = URL.canParse(given) ? new URL(given) : undefined;
      return url?.hostname && schemes.includes(url.protocol.slice(0, -1)) ? given : undefined;
    },
    show: (given) => {
      const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(given);
      return scheme ? `a URL that begins with ${scheme[0]}` : 'not a URL';
    },
  };
}

const postgres = anyUrlOf('postgres', 'postgresql');
const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\]|(%2F|\/).*)$/i;

/**
 * PostgreSQL. On another machine the URL says whether the line is encrypted: its client would silently
 * send passwords and content in clear.
 * @type {VariableType<string>}
 */
export const databaseUrl = {
  expected: `${postgres.expected}; one on another machine ends with ?sslmode=verify-full, or with ?sslmode=disable where the network is private`,
  parse: (given) => {
    if (postgres.parse(given) === undefined) return undefined;
    const { hostname, searchParams } = new URL(given);
    const isHere = thisMachine.test(searchParams.get('host') ?? hostname);
    const mode = searchParams.get('sslmode') ?? (isHere ? 'disable' : 'none');
    return ['verify-full', 'disable'].includes(mode) ? given : undefined;
  },
  show: (given) =>
    postgres.parse(given) === undefined
      ? postgres.show(given)
      : 'a URL with neither sslmode=verify-full nor sslmode=disable',
};

/**
 * @template {string} T
 * @param {...T} values
 * @returns {VariableType<T>}
 */
export function oneOf(...values) {
  return {
    expected: values.join(' or '),
    parse: (given) => values.find((value) => value === given),
    show: quote,
  };
}

/**
 * The host to write in a URL for something that listens on `address`.
 * @param {string} address
 * @param {string} local used when `address` is this machine or all of its addresses
 */
export function urlHost(address, local) {
  if (['127.0.0.1', 'localhost', '0.0.0.0', '::'].includes(address)) return local;
  return isIPv6(address) ? `[${address}]` : address;
}
