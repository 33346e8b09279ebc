import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from '../../../scripts/ports.mjs';
import { runOrRefuse } from '../../../scripts/run.mjs';
import { installPeer } from '../servers/peer.js';
import { node, startServer } from '../servers/pinned.js';
import { leavesOf } from './leaves.js';

/** Builds and serves a page of the same words and pictures as `html`, with Astro. */
export async function startAstro(html: string) {
  const folder = await installPeer('astro');
  const [, head = ''] = /<title>([^<]*)/.exec(html) ?? [];
  const [, styles = ''] = /<style>([^<]*)/.exec(html) ?? [];
  const content = { head, styles, parts: leavesOf(html) };
  writeFileSync(join(folder, 'src', 'content.json'), JSON.stringify(content));
  const cli = [process.execPath, join(folder, 'node_modules/astro/astro.js'), 'build'] as const;
  const env = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  await runOrRefuse('Building the page of Astro', [...cli], { cwd: folder, env });
  const [port = 0] = await freePorts(1);
  return startServer({
    url: `http://127.0.0.1:${port}`,
    command: node(join(folder, 'dist/server/entry.mjs')),
    cwd: folder,
    env: { ...process.env, ...env, HOST: '127.0.0.1', PORT: String(port) },
  });
}
