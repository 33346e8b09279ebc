import { command } from './command.mjs';

command(async () => {
  const { readEnvironment } = await import('../packages/environment/environment.mjs');
  const { loadSecrets } = await import('../packages/environment/secrets.mjs');
  const { refuseTakenPorts } = await import('./ports.mjs');
  const { prepare } = await import('./preparation.mjs');
  const { withProgress } = await import('./progress.mjs');
  const { refuseUnreachableDatabase } = await import('./reach-database.mjs');
  const { Refusal } = await import('./refusal.mjs');
  const { startStack } = await import('./stack.mjs');
  const { makeDataDir } = await import('./stack-environment.mjs');
  const { stopRequested } = await import('./stop-signal.mjs');

  const environment = readEnvironment();
  await refuseTakenPorts(environment);
  makeDataDir(environment);
  loadSecrets(environment.dataDir);
  await prepare();
  await refuseUnreachableDatabase(environment);

  const { webPort, cmsPort, ...others } = environment;
  const stack = await withProgress('Starting the CMS and the web server', () =>
    startStack({ ...others, ports: { web: webPort, cms: cmsPort }, log: console.log }),
  );
  console.log(`
  The site   ${stack.siteUrl}
  The admin  ${stack.cmsUrl}/admin
  The data   ${stack.dataDir}

Ctrl-C stops it.`);

  const death = await Promise.race([stopRequested(), stack.died]);
  await stack.stop();
  if (death) throw new Refusal(death);
  console.log('Stopped.');
});
