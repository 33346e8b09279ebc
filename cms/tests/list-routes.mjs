// Prints each route of the built CMS as `METHOD path`, in production, on an empty database.
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets } from '@wsco/environment/secrets';

const appDir = join(import.meta.dirname, '..');
const dataDir = mkdtempSync(join(tmpdir(), 'wsco-routes-'));
process.chdir(appDir);
delete process.env.DATABASE_URL;
Object.assign(process.env, loadSecrets(dataDir), {
  NODE_ENV: 'production',
  DATA_DIR: dataDir,
  SEED: 'none',
  STRAPI_LOG_LEVEL: 'error',
});

const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi');
const strapi = await createStrapi({ appDir, distDir: join(appDir, 'dist') }).load();
strapi.server.mount();
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const routes = strapi.server
  .listRoutes()
  .flatMap((route) =>
    methods
      .filter((method) => route.methods.includes(method))
      .map((method) => `${method} ${route.path}`),
  );
process.stdout.write(`routes: ${JSON.stringify(routes)}\n`, () => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
});
