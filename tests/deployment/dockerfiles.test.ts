import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planBuilds } from '../../scripts/build-plan.mjs';
import { root } from '../../scripts/root.mjs';
import { readWorkspace } from '../../scripts/workspace.mjs';
import { readDockerfile } from './dockerfile';

const projects = readWorkspace();
const plan = planBuilds();

/** In the repository, or made by one of its builds. */
function isMadeOrThere(path: string) {
  const made = plan.some(({ output }) => {
    const folder = relative(root, output);
    return path === folder || path.startsWith(`${folder}/`);
  });
  return made || existsSync(join(root, path));
}

describe.each(['cms', 'web'])('%s/Dockerfile', (folder) => {
  const stages = readDockerfile(`${folder}/Dockerfile`);
  const image = stages.at(-1)!;
  const copies = stages.flatMap((stage) => stage.copies);

  test('every image is pinned to an exact version, or is an earlier stage', () => {
    stages.forEach(({ base }, index) => {
      const earlier = stages.slice(0, index).map(({ name }) => name);
      if (!earlier.includes(base)) expect(base).toMatch(/^[a-z]+:\d+\.\d+\.\d+-[a-z-]+$/);
    });
  });

  test('everything that is copied exists, or a build makes it', () => {
    for (const { from, sources } of copies) {
      if (from !== undefined) expect(stages.map(({ name }) => name)).toContain(from);
      for (const source of sources) {
        const path = from === undefined ? source : relative('/site', source);
        expect(path, `COPY ${source}`).toSatisfy(isMadeOrThere);
      }
    }
  });

  test('the manifest of every project is there before packages are installed', () => {
    const sources = stages[0]?.copies.flatMap((copy) => copy.sources);

    expect(sources).toEqual(
      expect.arrayContaining(
        projects.map((project) => `${relative(root, project.folder)}/package.json`),
      ),
    );
  });

  test('every step is a script of the repository, for a project that it knows', () => {
    const runs = stages.flatMap((stage) => stage.runs).filter((run) => run.startsWith('node '));
    const known = [...projects.map(({ name }) => name), ...plan.map(({ name }) => name), undefined];

    expect(runs).toHaveLength(3);
    for (const run of runs) {
      const [, script = '', name] = run.split(' ');
      expect(existsSync(join(root, script)), run).toBe(true);
      expect(known, run).toContain(name);
    }
  });

  test('it starts a program that is there, as a user without rights', () => {
    const [program, file = ''] = image.command;

    expect(program).toBe('node');
    expect(file).toSatisfy(isMadeOrThere);
    expect(image.user).toBe('node');
  });
});
