import { join } from 'node:path';
import { freePorts } from '../../scripts/ports.mjs';
import { root } from '../../scripts/root.mjs';
import { runOrRefuse } from '../../scripts/run.mjs';
import { startAstro } from './astro/like-page.js';
import { leavesOf, visibleText } from './astro/leaves.js';
import { contest, contestTable } from './load/contest.js';
import { rawAnswer } from './load/raw-answer.js';
import { atLeast, report } from './report/goals.js';
import { node, startServer } from './servers/pinned.js';
import type { Server } from './servers/pinned.js';
import { startSite } from './servers/site.js';

const outDir = '../.cache/bench/render-server';

/** Builds and starts what renders with the gateway's own code, once for each request. */
async function startRenderer(cmsUrl: string, siteUrl: string) {
  const vite = join(root, 'web/node_modules/vite/bin/vite.js');
  const build = ['build', '--ssr', 'tests/render-server.tsx', '--outDir', outDir];
  const quietly = ['--emptyOutDir', '--logLevel', 'error'];
  const cwd = join(root, 'web');
  await runOrRefuse('Building the renderer', [process.execPath, vite, ...build, ...quietly], {
    cwd,
    env: { NODE_ENV: 'production' },
  });
  const [port = 0] = await freePorts(1);
  const program = join(cwd, outDir, 'render-server.js');
  return startServer({
    url: `http://127.0.0.1:${port}`,
    readyPath: '/plain',
    command: node(program, String(port), join(cwd, 'dist/client'), cmsUrl, siteUrl),
    cwd,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

const site = await startSite();
const servers: Server[] = [];
try {
  const renderer = await startRenderer(site.cms.url, site.gateway.url);
  servers.push(renderer);
  const html = (await rawAnswer(`${renderer.url}/made`)).body.toString();
  const astro = await startAstro(html);
  servers.push(astro);
  const target = (name: string, { url, pid }: Server, path: string) => ({
    name,
    url: url + path,
    pid,
    connections: 4,
  });
  const targets = [
    target('renderToString', renderer, '/plain'),
    target('gateway, a page made anew', renderer, '/made'),
    target('Astro', astro, '/'),
  ];
  for (const { name, url } of targets) {
    const text = (await rawAnswer(url)).body.toString();
    if (visibleText(text) !== visibleText(html)) {
      throw new Error(`${name} does not show the same words`);
    }
  }
  const result = await contest(targets);
  const blocks = leavesOf(html).flat().length;
  console.log(`The home page, ${html.length} characters, ${blocks} leaves`);
  console.log(contestTable(result));
  report({
    control: result.control,
    goals: [
      atLeast(
        'of renderToString alone',
        0.6,
        result.against('gateway, a page made anew', 'renderToString'),
      ),
      atLeast('of Astro', 1, result.against('gateway, a page made anew', 'Astro')),
    ],
    figures: { rows: result.rows },
  });
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await site.stop();
}
