import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * @typedef {object} Release
 * @property {string} version
 * @property {number} age days since it was published
 * @property {boolean} [attested] published with an attestation of its origin
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [scripts]
 */

/**
 * A package registry on loopback, for tests, that offers these packages.
 * @param {string} folder an empty one, for the tarballs
 * @param {(url: string) => Record<string, Release[]>} offer the packages; `url` is the registry's
 */
export async function startRegistry(folder, offer) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    const answer = path.endsWith('.tgz') ? readFileSync(join(folder, path)) : documents[path];
    response.statusCode = answer ? 200 : 404;
    response.end(answer);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const url = `http://127.0.0.1:${port}/`;

  /** @type {Record<string, string>} */
  const documents = {};
  for (const [name, releases] of Object.entries(offer(url))) {
    for (const release of releases) await pack(folder, name, release);
    documents[name] = JSON.stringify(document(url, name, releases));
  }
  return { url, close: () => server.close() };
}

/**
 * @param {string} url
 * @param {string} name
 * @param {Release[]} releases
 */
function document(url, name, releases) {
  const published = (/** @type {Release} */ { age }) =>
    new Date(Date.now() - age * 86_400_000).toISOString();
  return {
    name,
    'dist-tags': { latest: releases.at(-1)?.version },
    time: Object.fromEntries(releases.map((release) => [release.version, published(release)])),
    versions: Object.fromEntries(
      releases.map((release) => [
        release.version,
        {
          ...manifest(name, release),
          dist: {
            tarball: `${url}${name}-${release.version}.tgz`,
            ...(release.attested && { attestations: { provenance: {} } }),
          },
        },
      ]),
    ),
  };
}

/**
 * @param {string} name
 * @param {Release} release
 */
function manifest(name, { version, dependencies, scripts }) {
  return { name, version, dependencies, scripts };
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {Release} release
 */
async function pack(folder, name, release) {
  const content = join(folder, `${name}-${release.version}`, 'package');
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, 'package.json'), JSON.stringify(manifest(name, release)));
  const archive = join(folder, `${name}-${release.version}.tgz`);
  await promisify(execFile)('tar', ['-czf', archive, '-C', join(content, '..'), 'package']);
}
