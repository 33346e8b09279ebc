import { cpSync, mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { root } from '../../../scripts/root.mjs';
import { runOrRefuse } from '../../../scripts/run.mjs';
import { readDockerfile, type Stage } from '../dockerfile';

/**
 * Makes the file system of an image without Docker: follows its Dockerfile, but takes what the
 * `build` stage makes from this repository, where the same scripts have made it.
 */
export async function makeImage(dockerfile: string, site: string): Promise<Stage> {
  const stages = readDockerfile(dockerfile);
  const named = (name: string) => stages.filter((stage) => stage.name === name);
  const image = stages.at(-1);
  if (!image) throw new Error(`${dockerfile} is empty`);

  for (const stage of [...named('manifests'), ...named('dependencies'), image]) {
    for (const { from, sources, target } of stage.copies) {
      if (from === 'dependencies') continue;
      for (const source of sources) {
        const path = from === undefined ? source : relative('/site', source);
        copy(path, join(site, target), sources.length > 1 || target.endsWith('/'));
      }
    }
    for (const run of stage.runs) {
      const [program, ...args] = run.split(' ');
      if (program === 'node') await runOrRefuse(run, [process.execPath, ...args], { cwd: site });
    }
  }
  return image;
}

function copy(path: string, target: string, intoFolder: boolean) {
  mkdirSync(intoFolder ? target : join(target, '..'), { recursive: true });
  cpSync(join(root, path), intoFolder ? join(target, basename(path)) : target, {
    recursive: true,
    filter: (file) => basename(file) !== 'node_modules',
  });
}
