import parse from 'spdx-expression-parse';

/**
 * Whether a licence such as "(MIT OR GPL-3.0-or-later)" can be met with the allowed ones alone.
 * @param {string} expression
 * @param {readonly string[]} allowed SPDX identifiers
 */
export function isAllowed(expression, allowed) {
  /** @type {(info: parse.Info) => boolean} */
  const meets = (info) => {
    if ('license' in info) return allowed.includes(info.license);
    const { conjunction, left, right } = info;
    return conjunction === 'or' ? meets(left) || meets(right) : meets(left) && meets(right);
  };
  try {
    return meets(parse(expression));
  } catch {
    return false; // "SEE LICENSE IN …", or nothing
  }
}

/**
 * The licence that a package names itself.
 * @param {import('./installed-packages.mjs').Manifest} manifest
 */
export function licenceOf({ license = '', licenses = [] }) {
  const all = [license, ...licenses].map((each) => (typeof each === 'string' ? each : each.type));
  return all.filter(Boolean).join(' OR ');
}
