import { command } from './command.mjs';

command(async () => {
  const { join } = await import('node:path');
  const { readEnvironment } = await import('../packages/environment/environment.mjs');
  const { loadSecrets } = await import('../packages/environment/secrets.mjs');
  const { neededBy } = await import('./building.mjs');
  const { prepare } = await import('./preparation.mjs');
  const { refuseUnreachableDatabase } = await import('./reach-database.mjs');
  const { Refusal } = await import('./refusal.mjs');
  const { root } = await import('./root.mjs');
  const { runOnScreen } = await import('./run.mjs');
  const { makeDataDir, variablesOf } = await import('./stack-environment.mjs');

  const environment = readEnvironment();
  makeDataDir(environment);
  await prepare(neededBy('cms'));
  await refuseUnreachableDatabase(environment);

  const env = {
    ...variablesOf({ ...environment, seed: 'demo' }),
    ...loadSecrets(environment.dataDir),
    NODE_ENV: 'production',
  };
  const seeded = await runOnScreen([process.execPath, 'dist/seed/run.js'], {
    cwd: join(root, 'cms'),
    env,
  });
  if (!seeded) throw new Refusal('The seed failed; mend what stands above and run it again.');
});
