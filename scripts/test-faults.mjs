import { command } from './command.mjs';

command(async () => {
  const { prepare } = await import('./preparation.mjs');
  const { runSteps } = await import('./steps.mjs');
  const { vitestStep } = await import('./vitest-step.mjs');

  await prepare();
  /**
   * @param {string} name
   * @param {string} test
   * @param {Record<string, string>} env
   */
  const ofCms = (name, test, env) =>
    vitestStep(name, 'cms', ['--project', 'cms on *', `tests/${test}`], env);
  await runSteps([
    {
      width: 1,
      steps: [
        ofCms('1,000 inquiries through kills', 'killed.test.ts', { KILLED_INQUIRIES: '1000' }),
        ofCms('10,000 posts of spam', 'spam.test.ts', { SPAM_POSTS: '10000', HONEST_POSTS: '200' }),
        vitestStep('slow connections', '.', ['--config', 'tests/faults/vitest.config.ts']),
        ofCms('100,000 generated requests', 'fuzz.test.ts', {
          FUZZ_REQUESTS: '100000',
          FUZZ_SLOWEST: '300',
        }),
      ],
    },
  ]);
});
