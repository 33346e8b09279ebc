import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EnvironmentError, readEnvironment } from '@wsco/environment';
import { listen, ListenError } from './listen';
import { createSiteServer } from './site-server';
import { stopWhenTold } from './stop-when-told';
import { createLineWriter } from './write-lines';

/** Milliseconds; load balancers ask every few seconds. Whom our own command started none sends anybody to. */
const notice = process.connected ? 0 : 5000;

async function start() {
  const { host, webPort, cmsUrl, siteUrl, dataDir } = readEnvironment();
  const server = await createSiteServer({
    clientDir: join(import.meta.dirname, '../client'),
    cmsUrl,
    siteUrl,
    log: createLineWriter((text) => process.stdout.write(text)),
    contentFile: join(dataDir, 'gateway', `content-${webPort}`),
  });
  await listen(server, { host, port: webPort });
  stopWhenTold(server, { untilNoticed: () => wait(notice) });
  console.log(`The site is served on ${host}, port ${webPort}; its content comes from ${cmsUrl}`);
}

try {
  await start();
} catch (error) {
  const isExpected = error instanceof EnvironmentError || error instanceof ListenError;
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
