import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answers } from './answer.mjs';
import { obituary } from './obituary.mjs';
import { Refusal } from './refusal.mjs';
import { root } from './root.mjs';
import { startService } from './service.mjs';
import { localAddress, makeDataDir, stackEnvironment, variablesOf } from './stack-environment.mjs';
import { stopSignal } from './stop-signal.mjs';

/** @type {typeof import('./stack.mjs').startStack} */
export async function startStack(options = {}) {
  const environment = await stackEnvironment(options);
  const { siteUrl, cmsUrl, dataDir } = environment;
  makeDataDir(environment);
  const env = {
    ...process.env,
    ...variablesOf(environment),
    ...options.variables,
    NODE_ENV: 'production',
  };

  /**
   * @param {string} name
   * @param {string} folder
   * @param {string} program
   */
  const start = (name, folder, program) =>
    startService({
      name: `The ${name}`,
      cwd: join(root, folder),
      args: [join(root, program)],
      env,
      logFile: join(dataDir, 'logs', `${folder}.log`),
      onLine: (line) => {
        if (line.startsWith('seed:')) options.log?.(line);
      },
    });

  const services = [start('CMS', 'cms', 'scripts/serve-cms.mjs')];
  if (options.web ?? true) {
    services.push(start('web server', 'web', 'web/dist/server/main.js'));
  }
  const died = Promise.race(services.map(obituary));
  const stop = async () => {
    await Promise.all(services.map((service) => service.stop()));
    if (!options.dataDir) await rm(dataDir, { recursive: true, force: true });
  };

  const waiting = new AbortController();
  const signal = AbortSignal.any([waiting.signal, stopSignal]);
  try {
    await Promise.race([
      Promise.all([
        answers(`${localAddress(environment, environment.cmsPort)}/_health`, signal),
        (options.web ?? true) &&
          answers(`${localAddress(environment, environment.webPort)}/_ready`, signal),
      ]),
      died.then((sentence) => Promise.reject(new Refusal(sentence))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    waiting.abort();
  }
  return { siteUrl, cmsUrl, dataDir, died, stop };
}
