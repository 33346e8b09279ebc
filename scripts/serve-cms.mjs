// Runs the built CMS in this process, so that a container's signals reach Strapi itself.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readEnvironment } from '../packages/environment/environment.mjs';
import { loadSecrets } from '../packages/environment/secrets.mjs';
import { root } from './root.mjs';

const appDir = join(root, 'cms');
process.chdir(appDir);
process.env.NODE_ENV ??= 'production';
Object.assign(process.env, loadSecrets(readEnvironment().dataDir));

const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi');
await createStrapi({ appDir, distDir: join(appDir, 'dist') }).start();
