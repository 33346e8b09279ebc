import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers } from '../../scripts/answer.mjs';
import { freePorts } from '../../scripts/ports.mjs';
import { root } from '../../scripts/root.mjs';
import { startService } from '../../scripts/service.mjs';

/** A built gateway of its own, with an address of the site and a CMS; whoever starts it stops it. */
export async function serveGateway(variables: Record<string, string> & { CMS_URL: string }) {
  const [port = 0] = await freePorts(1);
  const dataDir = await mkdtemp(join(tmpdir(), 'wsco-gateway-'));
  const origin = `http://127.0.0.1:${port}`;
  const service = startService({
    name: 'The gateway',
    cwd: join(root, 'web'),
    args: [join(root, 'web/dist/server/main.js')],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      WEB_PORT: String(port),
      DATA_DIR: dataDir,
      SITE_URL: origin,
      ...variables,
    },
  });
  await answers(`${origin}/_health`, AbortSignal.timeout(30_000));
  return {
    origin,
    port,
    async stop() {
      await service.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** A gateway that can show nothing but apologies. */
export async function gatewayWithoutCms() {
  const [nobody = 0] = await freePorts(1);
  return serveGateway({ CMS_URL: `http://127.0.0.1:${nobody}` });
}
