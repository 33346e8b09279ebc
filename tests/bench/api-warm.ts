import { contest, contestTable } from './load/contest.js';
import { fire } from './load/fire.js';
import { countRequests } from './load/gateway-log.js';
import { newsQuestion } from './load/questions.js';
import { decodedBody } from './load/raw-answer.js';
import { refuseDifferent, warmAnswer } from './load/warm.js';
import { atLeast, atMost, report } from './report/goals.js';
import { startBare } from './servers/floors.js';
import type { Server } from './servers/pinned.js';
import { startSite } from './servers/site.js';

const headers = { 'accept-encoding': 'br' };
const site = await startSite();
const floors: Server[] = [];
try {
  const target = (name: string, { url, pid }: Server) => ({
    name,
    url: url + newsQuestion,
    pid,
    headers,
  });
  const ours = target('gateway', site.gateway);
  const answer = await warmAnswer(ours);
  const bare = await startBare(site.folder, answer);
  floors.push(bare);
  const targets = [target('bare Node http', bare), ours];
  const stock = target('the CMS itself', site.cms);
  await refuseDifferent([...targets, stock], decodedBody(answer));

  const kept = {
    sql: await site.statements(),
    log: await countRequests(site.gatewayLog, newsQuestion),
  };
  await fire(ours, 2);
  const sql = (await site.statements()) - kept.sql;
  const { made } = await countRequests(site.gatewayLog, newsQuestion);
  const result = await contest([...targets, stock]);
  console.log(`A list of ten, ${answer.body.byteLength} bytes\n${contestTable(result)}`);
  report({
    control: result.control,
    goals: [
      atLeast('times the CMS itself', 100, result.against('gateway', 'the CMS itself')),
      atLeast('of bare Node http', 0.7, result.against('gateway', 'bare Node http')),
      atMost('SQL statements', 0, sql),
      atMost('answers asked of the CMS', 0, made - kept.log.made),
    ],
    figures: { bytes: answer.body.byteLength, rows: result.rows },
  });
} finally {
  await Promise.all(floors.map((server) => server.stop()));
  await site.stop();
}
