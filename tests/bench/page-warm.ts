import { contest, contestTable } from './load/contest.js';
import { countRequests } from './load/gateway-log.js';
import { decodedBody } from './load/raw-answer.js';
import { refuseDifferent, warmAnswer } from './load/warm.js';
import { atLeast, atMost, report } from './report/goals.js';
import { startBare, startNginx } from './servers/floors.js';
import type { Server } from './servers/pinned.js';
import { startSite } from './servers/site.js';

const headers = { 'accept-encoding': 'br' };
const site = await startSite();
const floors: Server[] = [];
try {
  const target = (name: string, { url, pid }: Server) => ({ name, url: `${url}/`, pid, headers });
  const ours = target('gateway', site.gateway);
  const answer = await warmAnswer(ours);
  const bare = await startBare(site.folder, answer);
  floors.push(bare);
  const nginx = await startNginx(site.folder, answer);
  if (nginx) floors.push(nginx);
  const targets = [
    target('bare Node http', bare),
    ours,
    ...(nginx ? [target('nginx, a file', nginx)] : []),
  ];
  await refuseDifferent(targets, decodedBody(answer));

  const before = { sql: await site.statements(), log: await countRequests(site.gatewayLog, '/') };
  const result = await contest(targets);
  const after = { sql: await site.statements(), log: await countRequests(site.gatewayLog, '/') };
  console.log(`The home page, ${answer.body.byteLength} bytes\n${contestTable(result)}`);
  const asked = after.log.all - before.log.all;
  if (asked < (result.answers.gateway ?? 0)) throw new Error('The log misses requests');
  report({
    control: result.control,
    goals: [
      atLeast('of bare Node http', 0.85, result.against('gateway', 'bare Node http')),
      atMost('SQL statements', 0, after.sql - before.sql),
      atMost('renders', 0, after.log.made - before.log.made),
    ],
    figures: { bytes: answer.body.byteLength, asked, rows: result.rows },
  });
} finally {
  await Promise.all(floors.map((server) => server.stop()));
  await site.stop();
}
