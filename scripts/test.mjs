import { command } from './command.mjs';

command(async () => {
  const { join } = await import('node:path');
  const { checkSteps } = await import('./check-steps.mjs');
  const { ensureChromium } = await import('./chromium.mjs');
  const { prepare } = await import('./preparation.mjs');
  const { root } = await import('./root.mjs');
  const { runSteps } = await import('./steps.mjs');
  const { vitestStep } = await import('./vitest-step.mjs');

  await prepare();
  const chromium = await ensureChromium();

  await runSteps([
    { steps: checkSteps(), width: 2 },
    {
      steps: [
        vitestStep('CMS on SQLite', 'cms', ['--project', 'cms on SQLite']),
        vitestStep('CMS on PostgreSQL', 'cms', ['--project', 'cms on PostgreSQL']),
      ],
      width: 2,
    },
    {
      steps: [
        vitestStep('edits', 'cms', ['--project', 'edits on *']),
        {
          name: 'size of the site',
          command: ['npm', 'run', '--silent', 'size'],
          cwd: join(root, 'web'),
        },
        vitestStep('container images', '.', ['--project', 'images']),
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
