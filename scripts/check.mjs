import { command } from './command.mjs';

command(async () => {
  const { buildOutdated } = await import('./building.mjs');
  const { checkSteps } = await import('./check-steps.mjs');
  const { install } = await import('./installation.mjs');
  const { runSteps } = await import('./steps.mjs');

  await install();
  await buildOutdated(({ name }) => name.startsWith('packages/'));
  await runSteps([{ steps: checkSteps(), width: 2 }]);
});
