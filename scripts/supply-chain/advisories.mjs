import { z } from 'zod';
import { nameAndVersion } from './lockfile.mjs';

/** @typedef {z.infer<typeof advisories>} Advisories by the package's name */
export const advisories = z.record(
  z.string(),
  z.array(
    z.object({
      url: z.string(),
      title: z.string(),
      severity: z.string(),
      vulnerable_versions: z.string(),
    }),
  ),
);

/**
 * The registry's advisories on these packages. pnpm 10 itself asks an endpoint that npm retired.
 * @param {string} registry its URL, with a slash at the end
 * @param {Map<string, string[]>} locked versions by name
 * @returns {Promise<Advisories>}
 */
export async function askRegistry(registry, locked) {
  const response = await fetch(new URL('-/npm/v1/security/advisories/bulk', registry), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(locked)),
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) throw new Error(`it answered with status ${response.status}`);
  return advisories.parse(await response.json());
}

/**
 * @param {import('./lockfile.mjs').Lockfile} lockfile
 * @returns {Map<string, string[]>} versions by name
 */
export function lockedVersions({ packages }) {
  /** @type {Map<string, string[]>} */
  const versions = new Map();
  for (const [name, version] of Object.keys(packages).map(nameAndVersion)) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}
