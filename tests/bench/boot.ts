import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadSecrets } from '../../packages/environment/secrets.mjs';
import { stopGroup } from '../../scripts/process-group.mjs';
import { root } from '../../scripts/root.mjs';
import { pagesOf } from './load/pages.js';
import { decodedBody, rawAnswer } from './load/raw-answer.js';
import { report } from './report/goals.js';
import { spreadOf } from './report/spread.js';
import { node, startPinned } from './servers/pinned.js';
import type { ServerOptions } from './servers/pinned.js';
import { startSite } from './servers/site.js';

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

/** Milliseconds from the start of a process to its first good answer; stops it again. */
async function startTime(options: ServerOptions, path: string, body?: Buffer) {
  const begun = performance.now();
  const child = startPinned(options);
  try {
    for (;;) {
      const answer = await rawAnswer(options.url + path).catch(() => null);
      if (answer && answer.status < 300) {
        const time = performance.now() - begun;
        if (body && !decodedBody(answer).equals(body)) throw new Error('Another page was answered');
        return time;
      }
      if (child.exitCode !== null) throw new Error(`${options.command.join(' ')} ended`);
      await wait(5);
    }
  } finally {
    await stopGroup(child);
  }
}

const site = await startSite();
try {
  for (const path of Object.values(await pagesOf(site.gateway.url))) {
    await rawAnswer(site.gateway.url + path);
  }
  const { body } = await rawAnswer(site.gateway.url);
  // The gateway keeps its content when it ends; from now on there is no CMS for it.
  await site.gateway.stop();
  await site.cms.stop();
  site.relay.stop();

  const strapi = {
    ...site.cmsOptions,
    command: node(join(root, 'cms/node_modules/@strapi/strapi/bin/strapi.js'), 'start'),
    env: { ...site.cmsOptions.env, ...loadSecrets(site.dataDir) },
  };
  const times = { cms: new Array<number>(), gateway: new Array<number>() };
  const controls = new Array<number>();
  for (let round = 0; round < rounds; round += 1) {
    const first = await startTime(site.gatewayOptions, '/', body);
    times.cms.push(await startTime(strapi, '/_health'));
    const second = await startTime(site.gatewayOptions, '/', body);
    times.gateway.push((first + second) / 2);
    controls.push(first / second);
  }
  const ratio = spreadOf(times.gateway.map((time, round) => time / (times.cms[round] ?? NaN)));
  const [cms, gateway] = [spreadOf(times.cms), spreadOf(times.gateway)];
  console.log(
    `strapi start: ${cms.median.toFixed(0)} ms; the site: ${gateway.median.toFixed(0)} ms`,
  );
  report({
    control: spreadOf(controls),
    goals: [
      {
        what: 'start of the site without a CMS, of strapi start',
        goal: 'at most 0.1',
        measured: ratio.median.toFixed(2),
        spread: `${ratio.from.toFixed(2)}–${ratio.to.toFixed(2)}`,
        isMet: ratio.median <= 0.1,
      },
    ],
    figures: { cms, gateway },
  });
} finally {
  await site.stop();
}
