import { satisfies } from 'semver';
import { z } from 'zod';

/** @typedef {z.infer<typeof exceptions>[number]} Exception */
export const exceptions = z.array(
  z.strictObject({
    advisory: z.string().startsWith('GHSA-'),
    package: z.string().min(1),
    reason: z.string().min(1),
    /** The last day on which it holds. */
    expires: z.iso.date(),
  }),
);

/**
 * What must be done about the advisories, a line each.
 * @param {object} given
 * @param {Map<string, string[]>} given.locked versions by name
 * @param {import('./advisories.mjs').Advisories} given.advisories
 * @param {readonly Exception[]} given.exceptions
 * @param {string} given.today such as "2026-11-27"
 */
export function judge({ locked, advisories, exceptions, today }) {
  const found = Object.entries(advisories).flatMap(([name, all]) =>
    all.flatMap(({ url, title, severity, vulnerable_versions: range }) => {
      const hit = locked
        .get(name)
        ?.filter((version) => satisfies(version, range, { includePrerelease: true }));
      const advisory = url.slice(url.lastIndexOf('/') + 1);
      return hit?.length
        ? [{ name, advisory, versions: hit.join(', '), title, severity, url }]
        : [];
    }),
  );
  /** @param {Exception} exception */
  const matches = (exception) => (/** @type {{ name: string, advisory: string }} */ each) =>
    each.name === exception.package && each.advisory === exception.advisory;

  return [
    ...found
      .filter((each) => !exceptions.some((exception) => matches(exception)(each)))
      .map(
        ({ name, versions, severity, title, url }) =>
          `${name} ${versions} (${severity}): ${title}. ${url}\n  Raise it, or say in audit-exceptions.json why it does no harm here, and until when.`,
      ),
    ...exceptions
      .filter(({ expires }) => expires < today)
      .map(
        (each) =>
          `The exception for ${each.package} (${each.advisory}) expired on ${each.expires}: raise the package, or judge it anew.`,
      ),
    ...exceptions
      .filter((exception) => !found.some(matches(exception)))
      .map(
        (each) =>
          `The exception for ${each.package} (${each.advisory}) is no longer needed: take it out.`,
      ),
  ];
}
