import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUpToDate, planBuilds, stampOf } from './build-plan.mjs';
import { withProgress } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { runOrRefuse } from './run.mjs';
import { sideBySide } from './side-by-side.mjs';

/**
 * Builds what changed since it was last built.
 * @param {(build: import('./build-plan.mjs').Build) => boolean} [wanted] all if not given
 */
export async function buildOutdated(wanted = () => true) {
  const outdated = planBuilds().filter((build) => wanted(build) && !isUpToDate(build));
  /** @type {unknown[]} */
  const failures = [];
  await sideBySide(
    outdated.map((build) => ({
      name: build.name,
      after: build.after,
      run: () =>
        runBuild(build).then(
          () => true,
          (/** @type {unknown} */ error) => failures.push(error) === 0,
        ),
    })),
  );
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new Refusal(failures.map(messageOf).join('\n\n'));
}

/**
 * What a project needs to run: itself and everything upstream.
 * @param {string} name such as "cms"
 * @returns {(build: import('./build-plan.mjs').Build) => boolean}
 */
export function neededBy(name) {
  const plan = planBuilds();
  /** @type {Set<string>} */
  const names = new Set();
  const visit = (/** @type {string} */ wanted) => {
    names.add(wanted);
    for (const build of plan) if (build.name === wanted) build.after.forEach(visit);
  };
  visit(name);
  return (build) => names.has(build.name);
}

/** @param {import('./build-plan.mjs').Build} build */
async function runBuild(build) {
  empty(build.output, build.keep);
  await withProgress(`Building ${build.name}`, () =>
    runOrRefuse(`Building ${build.name}`, build.command, { cwd: build.folder }),
  );
  mkdirSync(build.output, { recursive: true });
  writeFileSync(stampOf(build), build.hash);
}

/**
 * @param {string} folder
 * @param {readonly string[]} keep
 */
function empty(folder, keep) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!keep.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}
