// Runs the built CMS in this process, so that a container's signals reach Strapi itself.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readEnvironment } from '../packages/environment/environment.mjs';
import { loadSecrets } from '../packages/environment/secrets.mjs';
import { refuseUnreachableDatabase } from './reach-database.mjs';
import { root } from './root.mjs';

const appDir = join(root, 'cms');
process.chdir(appDir);
process.env.NODE_ENV ??= 'production';
try {
  const environment = readEnvironment();
  Object.assign(process.env, loadSecrets(environment.dataDir));
  await refuseUnreachableDatabase(environment);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi');
await createStrapi({ appDir, distDir: join(appDir, 'dist') }).start();
