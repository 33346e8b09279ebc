import { command } from './command.mjs';

command(async () => {
  const { readEnvironment } = await import('../packages/environment/environment.mjs');
  const { loadSecrets } = await import('../packages/environment/secrets.mjs');
  const { startDevelopment } = await import('./development.mjs');
  const { refuseTakenPorts } = await import('./ports.mjs');
  const { prepare } = await import('./preparation.mjs');
  const { refuseUnreachableDatabase } = await import('./reach-database.mjs');
  const { Refusal } = await import('./refusal.mjs');
  const { makeDataDir, variablesOf } = await import('./stack-environment.mjs');
  const { stopRequested } = await import('./stop-signal.mjs');

  const environment = readEnvironment();
  await refuseTakenPorts(environment);
  makeDataDir(environment);
  await prepare(({ name }) => name.startsWith('packages/'));
  await refuseUnreachableDatabase(environment);

  const services = startDevelopment(environment, {
    ...process.env,
    ...variablesOf(environment),
    ...loadSecrets(environment.dataDir),
    NODE_ENV: 'development',
  });
  console.log(`
  The site   ${environment.siteUrl}
  The admin  ${environment.cmsUrl}/admin
  The data   ${environment.dataDir}

Ctrl-C stops it.`);

  const death = await Promise.race([stopRequested(), ...services.map(({ ended }) => ended)]);
  await Promise.all(services.map((service) => service.stop()));
  if (death) throw new Refusal(`${death}; its last lines stand above.`);
});
