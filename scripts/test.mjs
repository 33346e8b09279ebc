import { command } from './command.mjs';

command(async () => {
  const { join } = await import('node:path');
  const { checkSteps } = await import('./check-steps.mjs');
  const { ensureChromium } = await import('./chromium.mjs');
  const { prepare } = await import('./preparation.mjs');
  const { root } = await import('./root.mjs');
  const { runSteps } = await import('./steps.mjs');

  await prepare();
  const chromium = await ensureChromium();

  const npm = /** @type {const} */ (['npm', 'run', '--silent']);
  await runSteps([
    { steps: checkSteps(), width: 2 },
    {
      steps: [
        { name: 'CMS over HTTP', command: [...npm, 'test'], cwd: join(root, 'cms') },
        { name: 'size of the site', command: [...npm, 'size'], cwd: join(root, 'web') },
        {
          name: 'container images',
          command: [
            process.execPath,
            'node_modules/vitest/vitest.mjs',
            'run',
            '--project',
            'images',
          ],
          cwd: root,
        },
        {
          name: 'browser',
          command: [process.execPath, 'node_modules/@playwright/test/cli.js', 'test'],
          cwd: root,
          env: { CHROMIUM_PATH: chromium },
        },
      ],
      width: 1,
    },
  ]);
});
