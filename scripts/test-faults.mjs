import { command } from './command.mjs';

command(async () => {
  const { join } = await import('node:path');
  const { prepare } = await import('./preparation.mjs');
  const { root } = await import('./root.mjs');
  const { runSteps } = await import('./steps.mjs');

  await prepare();
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  await runSteps([
    {
      width: 1,
      steps: [
        {
          name: 'slow connections',
          command: [process.execPath, vitest, 'run', '--config', 'tests/faults/vitest.config.ts'],
          cwd: root,
        },
        {
          name: '100,000 generated requests',
          command: [
            process.execPath,
            vitest,
            'run',
            '--project',
            'cms on SQLite',
            'tests/fuzz.sqlite.test.ts',
          ],
          cwd: join(root, 'cms'),
          env: { FUZZ_REQUESTS: '100000' },
        },
      ],
    },
  ]);
});
