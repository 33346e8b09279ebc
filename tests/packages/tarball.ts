import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createPackageFromTarballData } from '@arethetypeswrong/core';
import type { Package } from '@arethetypeswrong/core';
import { pnpm, pnpmVariables } from '../../scripts/package-manager.mjs';
import { root } from '../../scripts/root.mjs';

export interface Tarball {
  readonly name: string;
  readonly data: Buffer;
  readonly content: Package;
  /** Paths inside of the package. */
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** Packs a built package as it would be published, into a folder of its own below the one given. */
export async function pack(name: string, folder: string): Promise<Tarball> {
  mkdirSync(folder, { recursive: true });
  const [program, ...args] = pnpm('pack', '--pack-destination', mkdtempSync(join(folder, 'pack-')));
  const env = { ...process.env, ...(await pnpmVariables()) };
  const cwd = join(root, 'packages', name);
  const { stdout } = await promisify(execFile)(program, [...args, '--json'], { cwd, env });
  const data = readFileSync(tarballIn(stdout));
  const content = createPackageFromTarballData(data);
  const inside = `/node_modules/${content.packageName}/`;
  return {
    name: content.packageName,
    data,
    content,
    files: content.listFiles().map((path) => path.slice(inside.length)),
    read: (file) => content.readFile(inside + file),
  };
}

function tarballIn(output: string) {
  const answer: unknown = JSON.parse(output);
  const filename: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'filename') : undefined;
  if (typeof filename !== 'string') throw new Error(`pnpm packed nothing: ${output}`);
  return filename;
}
