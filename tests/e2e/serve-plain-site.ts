import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { freePorts } from '../../scripts/ports.mjs';
import { root } from '../../scripts/root.mjs';
import { runOrRefuse } from '../../scripts/run.mjs';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Builds the client for a static host, with the content API at another address. */
export async function buildPlainSite(folder: string, apiUrl: string) {
  const vite = join(root, 'web/node_modules/vite/bin/vite.js');
  const build = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await runOrRefuse('Building the plain site', [process.execPath, vite, ...build], {
    cwd: join(root, 'web'),
    env: { VITE_API_URL: apiUrl, NODE_ENV: 'production' },
  });
}

/** Serves a folder as static hosts do, with its `index.html` wherever there is no file. */
export async function servePlainSite(folder: string) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const send = (name: string, body: Buffer) =>
      response
        .writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' })
        .end(body);
    const page = join(folder, 'index.html');
    const file = extname(pathname) ? join(folder, normalize(pathname)) : page;
    readFile(file)
      .then((body) => send(file, body))
      .catch(async () => send(page, await readFile(page)));
  });
  const [port = 0] = await freePorts(1);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
