import { command } from './command.mjs';

command(async () => {
  const { checkSteps } = await import('./check-steps.mjs');
  const { prepare } = await import('./preparation.mjs');
  const { runSteps } = await import('./steps.mjs');

  await prepare(({ name }) => name.startsWith('packages/'));
  await runSteps([{ steps: checkSteps(), width: 2 }]);
});
