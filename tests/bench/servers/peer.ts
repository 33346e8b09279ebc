import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/root.mjs';
import { runOrRefuse } from '../../../scripts/run.mjs';

/**
 * A peer with packages of its own, installed beside the workspace and once only. Gives the folder
 * that it stands in.
 */
export async function installPeer(name: string): Promise<string> {
  const source = join(root, 'tests/bench', name);
  const folder = join(root, '.cache/bench', name);
  const manifest = join(folder, 'package.json');
  const wanted = readFileSync(join(source, 'package.json'), 'utf8');
  const isThere = existsSync(join(folder, 'node_modules')) && existsSync(manifest);
  const isSame = isThere && readFileSync(manifest, 'utf8') === wanted;
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  if (!isSame) {
    const npm = ['npm', 'install', '--no-audit', '--no-fund', '--loglevel', 'error'] as const;
    await runOrRefuse(`Installing the peer ${name}`, [...npm], { cwd: folder });
  }
  return folder;
}
