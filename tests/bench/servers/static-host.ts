import { join } from 'node:path';
import { freePorts } from '../../../scripts/ports.mjs';
import { root } from '../../../scripts/root.mjs';
import { runOrRefuse } from '../../../scripts/run.mjs';
import { node, startServer } from './pinned.js';

const program = join(root, 'tests/bench/servers/serve-folder.mjs');

/** Serves a folder as a static host does; an app has one page for every address. */
export async function startStaticHost(folder: string, kind: 'app' | 'files') {
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  return startServer({ url, command: node(program, String(port), folder, kind) });
}

/** Builds the web app as the plain single-page app that it also is, and serves that. */
export async function startPlainApp(apiUrl: string) {
  const outDir = '../.cache/bench/plain-app';
  const vite = join(root, 'web/node_modules/vite/bin/vite.js');
  const build = ['build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  await runOrRefuse('Building the plain app', [process.execPath, vite, ...build], {
    cwd: join(root, 'web'),
    env: { VITE_API_URL: apiUrl, NODE_ENV: 'production' },
  });
  return startStaticHost(join(root, 'web', outDir), 'app');
}
