import { command } from './command.mjs';

command(async () => {
  const { join } = await import('node:path');
  const { prepare } = await import('./preparation.mjs');
  const { root } = await import('./root.mjs');
  const { runSteps } = await import('./steps.mjs');

  await prepare();
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  /**
   * @param {string} name
   * @param {string} test
   * @param {Record<string, string>} env
   */
  const ofCms = (name, test, env) => ({
    name,
    command: /** @type {[string, ...string[]]} */ ([
      process.execPath,
      vitest,
      'run',
      '--project',
      'cms on *',
      `tests/${test}`,
    ]),
    cwd: join(root, 'cms'),
    env,
  });
  await runSteps([
    {
      width: 1,
      steps: [
        ofCms('1,000 inquiries through kills', 'killed.test.ts', { KILLED_INQUIRIES: '1000' }),
        ofCms('10,000 posts of spam', 'spam.test.ts', { SPAM_POSTS: '10000', HONEST_POSTS: '200' }),
        {
          name: 'slow connections',
          command: [process.execPath, vitest, 'run', '--config', 'tests/faults/vitest.config.ts'],
          cwd: root,
        },
        ofCms('100,000 generated requests', 'fuzz.test.ts', {
          FUZZ_REQUESTS: '100000',
          FUZZ_SLOWEST: '300',
        }),
      ],
    },
  ]);
});
