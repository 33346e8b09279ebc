import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Bundle {
  /** The module that a page would write, such as `export { find } from './find.js';`. */
  readonly code: string;
  /** Where its specifiers start from. */
  readonly folder: string;
  /** Whether packages are left out, and only named. */
  readonly withoutPackages?: boolean;
}

export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  /** Packages that the bundle needs and does not hold. */
  readonly packages: readonly string[];
}

/** What a page loads for a module: bytes, minified for browsers of 2022, and of that `gzip -9`. */
export async function bundleSize({ code, folder, withoutPackages }: Bundle): Promise<BundleSize> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    packages: withoutPackages ? 'external' : 'bundle',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const bytes = Buffer.concat(outputFiles.map(({ contents }) => contents));
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    packages: imports.map(({ path }) => path),
  };
}
