import { join } from 'node:path';
import cyclonedx from '@cyclonedx/cyclonedx-library';
import parseLicence from 'spdx-expression-parse';
import { root } from '../root.mjs';
import { installedPackages, readManifest } from './installed-packages.mjs';
import { licenceOf } from './licences.mjs';
import { nameAndVersion, readLockfile } from './lockfile.mjs';
import { shippedPackages } from './shipped-packages.mjs';

const { Contrib, Enums, Models, Serialize, Spec } = cyclonedx;

const builder = new Contrib.FromNodePackageJson.Builders.ComponentBuilder(
  new Contrib.FromNodePackageJson.Factories.ExternalReferenceFactory(),
  new Contrib.License.Factories.LicenseFactory((expression) => void parseLicence(expression)),
);
const serializer = new Serialize.JsonSerializer(
  new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
);

/** The CycloneDX document of all that runs in production on this platform, as JSON. */
export function softwareBill() {
  const lockfile = readLockfile();
  const graph = shippedPackages(lockfile);
  const installed = installedPackages();

  const bom = new Models.Bom();
  bom.serialNumber = Contrib.Bom.Utils.randomSerialNumber();
  bom.metadata.timestamp = new Date();
  const product = component('.', readManifest(root), Enums.ComponentType.Application);
  bom.metadata.component = product;

  /** @type {Map<string, ReturnType<typeof component>>} */
  const components = new Map();
  for (const id of graph.keys()) {
    const isProject = id in lockfile.importers;
    const manifest = isProject ? readManifest(join(root, id)) : installed.get(id)?.manifest;
    if (!manifest) continue; // other platforms only
    const part = component(id, manifest);
    if (isProject) {
      product.dependencies.add(part.bomRef);
    } else {
      part.purl = packageUrl(id);
      const integrity = lockfile.packages[id]?.resolution.integrity;
      if (integrity) part.hashes.set(...hash(integrity));
    }
    components.set(id, part);
    bom.components.add(part);
  }
  for (const [id, part] of components) {
    for (const need of graph.get(id) ?? []) {
      const needed = components.get(need);
      if (needed) part.dependencies.add(needed.bomRef);
    }
  }
  return serializer.serialize(bom, { sortLists: true, space: 2 });
}

/**
 * @param {string} id
 * @param {import('./installed-packages.mjs').Manifest} manifest
 * @param {import('@cyclonedx/cyclonedx-library').Enums.ComponentType} [type]
 */
function component(id, manifest, type) {
  const { license: _license, licenses: _licenses, ...rest } = manifest;
  const license = licenceOf(manifest);
  const made = builder.makeComponent(license ? { ...rest, license } : rest, type);
  if (!made) throw new Error(`The package.json of ${id} has no name.`);
  made.bomRef.value = id;
  return made;
}

/** @param {string} id */
function packageUrl(id) {
  const [name, version] = nameAndVersion(id);
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

/**
 * @param {string} integrity such as "sha512-…" with Base64
 * @returns {[import('@cyclonedx/cyclonedx-library').Enums.HashAlgorithm, string]}
 */
function hash(integrity) {
  const content = integrity.replace('sha512-', '');
  return [Enums.HashAlgorithm['SHA-512'], Buffer.from(content, 'base64').toString('hex')];
}
