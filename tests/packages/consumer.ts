import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/root.mjs';
import type { Tarball } from './tarball.js';

const run = promisify(execFile);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** A project of somebody else that has the packages, and the packages that those need. */
export function createConsumer(folder: string, tarballs: readonly Tarball[]) {
  const home = mkdtempSync(join(folder, 'consumer-'));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  for (const tarball of tarballs) {
    for (const file of tarball.files) {
      write(join(home, 'node_modules', tarball.name, file), tarball.read(file));
    }
  }
  const installed = {
    'content-client': ['axios', 'zod'],
    'strapi-client': ['@tanstack/react-query', '@types/node', '@types/qs', 'msw', 'qs'],
  };
  for (const [owner, names] of Object.entries(installed)) {
    for (const name of names) {
      const target = realpathSync(join(root, 'packages', owner, 'node_modules', name));
      mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true });
      symlinkSync(target, join(home, 'node_modules', name));
    }
  }
  const generated = join(root, 'packages', 'content-client', 'src', 'generated');
  cpSync(generated, join(home, 'generated'), { recursive: true });

  return {
    /** What a module prints when Node runs it. */
    async run(code: string) {
      write(join(home, 'main.js'), code);
      return (await run(process.execPath, ['main.js'], { cwd: home })).stdout.trim();
    },
    /** What the compiler has to say against a module. */
    async typeCheck(code: string, resolution: readonly string[]) {
      write(join(home, 'main.ts'), code);
      const flags = ['--strict', '--noEmit', '--target', 'ES2022', '--lib', 'ES2023,DOM'];
      const args = [tsc, ...flags, '--pretty', 'false', ...resolution, 'main.ts'];
      return run(process.execPath, args, { cwd: home }).then(
        () => '',
        (error: unknown) => String(error instanceof Error && Reflect.get(error, 'stdout')),
      );
    },
  };
}

function write(file: string, content: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
