import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { root } from './root.mjs';
import { readWorkspace } from './workspace.mjs';

/**
 * @typedef {object} Build
 * @property {string} name
 * @property {string} project
 * @property {readonly string[]} after names of builds
 * @property {string} folder where the command runs
 * @property {[string, ...string[]]} command
 * @property {string} output a folder; it is emptied before the build
 * @property {readonly string[]} keep what stays in the output folder
 * @property {string} hash of everything that the result depends on
 */

/**
 * What can be built, each after what it depends on.
 * @returns {Build[]}
 */
export function planBuilds(projects = readWorkspace(), from = root) {
  /** @type {Map<string, string>} */
  const hashes = new Map();
  const shared = contentHash(
    ['pnpm-lock.yaml', 'tsconfig.base.json'].map((name) => join(from, name)),
  );

  /**
   * @param {import('./workspace.mjs').Project} project
   * @returns {string[]}
   */
  const upstreamHashes = (project) =>
    projects.filter(({ name }) => project.upstream.includes(name)).map(sourceHash);

  /**
   * @param {import('./workspace.mjs').Project} project
   * @returns {string}
   */
  const sourceHash = (project) => {
    const known = hashes.get(project.name);
    const hash = known ?? contentHash([project.folder], [shared, ...upstreamHashes(project)]);
    hashes.set(project.name, hash);
    return hash;
  };

  return projects
    .filter(({ scripts }) => scripts.build)
    .flatMap((project) => {
      const whole = {
        name: relative(from, project.folder),
        project: project.name,
        after: projects
          .filter(({ name, scripts }) => project.upstream.includes(name) && scripts.build)
          .map(({ folder }) => relative(from, folder)),
        folder: project.folder,
        command: /** @type {[string, ...string[]]} */ (['npm', 'run', '--silent', 'build']),
        output: join(project.folder, 'dist'),
        keep: [],
        hash: sourceHash(project),
      };
      return isStrapi(project) ? strapiBuilds(whole, shared) : [whole];
    });
}

/** @param {import('./workspace.mjs').Project} project */
function isStrapi({ scripts }) {
  return scripts.build === 'strapi build';
}

/**
 * The admin takes a minute to build and seldom changes, so the server is built without it.
 * @param {Build} whole
 * @param {string} shared
 * @returns {Build[]}
 */
function strapiBuilds(whole, shared) {
  const adminInputs = ['src/admin', 'config', 'package.json', 'tsconfig.json'];
  const server = {
    ...whole,
    command: /** @type {[string, ...string[]]} */ ([
      process.execPath,
      'node_modules/typescript/bin/tsc',
      '--project',
      'tsconfig.json',
    ]),
    keep: ['build'],
  };
  const admin = {
    ...whole,
    name: `${whole.name} admin`,
    after: [whole.name],
    output: join(whole.output, 'build'),
    hash: contentHash(
      adminInputs.map((path) => join(whole.folder, path)),
      [shared],
    ),
  };
  return [server, admin];
}

/** @param {Build} build */
export function stampOf({ output }) {
  return join(output, '.build-hash');
}

/** @param {Build} build */
export function isUpToDate(build) {
  try {
    return readFileSync(stampOf(build), 'utf8') === build.hash;
  } catch {
    return false;
  }
}
