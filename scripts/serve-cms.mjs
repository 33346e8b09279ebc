import { command } from './command.mjs';

command(async () => {
  const { createRequire } = await import('node:module');
  const { join } = await import('node:path');
  const { readEnvironment } = await import('../packages/environment/environment.mjs');
  const { loadSecrets } = await import('../packages/environment/secrets.mjs');
  const { root } = await import('./root.mjs');

  const appDir = join(root, 'cms');
  process.chdir(appDir);
  process.env.NODE_ENV ??= 'production';
  Object.assign(process.env, loadSecrets(readEnvironment().dataDir));
  const { createStrapi } = createRequire(join(appDir, 'package.json'))('@strapi/strapi');
  await createStrapi({ appDir, distDir: join(appDir, 'dist') }).start();

  // Strapi ends the process itself when it is told to stop.
  await new Promise(() => {});
});
