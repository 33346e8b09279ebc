import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runSql } from '../../cms/tests/database.js';
import { createMailServer } from '../../cms/tests/mail-server.js';
import { makeProof } from '../../cms/tests/proofs.js';
import { sendInquiry } from './load/send-inquiries.js';
import { report } from './report/goals.js';
import { spreadOf } from './report/spread.js';
import { startInsert, startOurs, startStock } from './servers/inquiry-servers.js';
import type { Server } from './servers/pinned.js';
import { syncsDuring } from './servers/synced.js';

const rounds = Number(process.env.BENCH_ROUNDS ?? 9);
const inTurn = 10;
const counted = 20;

/** Milliseconds in which a CMS knows that there is no mail server. */
const noticed = 1000;

/** Milliseconds in which a proof of work would be one of a machine's. */
const tooQuick = 2100;

const folder = mkdtempSync(join(tmpdir(), 'wsco-bench-'));
const data = {
  ours: join(folder, 'ours'),
  stock: join(folder, 'stock'),
  bare: join(folder, 'bare'),
};
for (const each of Object.values(data)) mkdirSync(each);
const mailServer = await createMailServer();
await mailServer.start();
const running: Server[] = [];
const started = async (starting: Promise<Server>) => {
  const server = await starting;
  running.push(server);
  return server;
};

let mailsAwaited = 0;
/** Until all mails have gone out, as the next sender comes later than that. */
async function settle(mails: number) {
  mailsAwaited += mails;
  while (mailServer.mails.length < mailsAwaited) await wait(20);
  await wait(50);
}

try {
  const ours = await started(startOurs(data.ours, mailServer.url));
  const stock = await started(startStock(data.stock, mailServer.url));
  const bare = await started(startInsert(data.bare));

  const proofs: string[] = [];
  for (let made = 0; made < 2 + counted + (rounds + 1) * 2 * inTurn; made += 1) {
    proofs.push((await makeProof(ours.url)).text);
  }
  await wait(tooQuick);

  // While there is no mail server nothing is noted of mails: what is synced is for the answers alone.
  await mailServer.stop();
  await sendInquiry(ours, proofs.pop());
  await wait(noticed);
  // Nor for what SQLite does once in a thousand pages, and at the first write afterwards.
  await runSql({ dataDir: data.ours }, 'pragma wal_checkpoint(truncate)');
  await sendInquiry(ours, proofs.pop());
  const syncs = await syncsDuring(ours, folder, async () => {
    for (let sent = 0; sent < counted; sent += 1) await sendInquiry(ours, proofs.pop());
  });
  await mailServer.start();
  await settle((2 + counted) * 2);

  async function turn(server: Server) {
    const times: number[] = [];
    for (let sent = 0; sent < inTurn; sent += 1) {
      times.push(await sendInquiry(server, server === ours ? proofs.pop() : undefined));
      await settle(server === bare ? 0 : 2);
    }
    return spreadOf(times).median;
  }
  const times = {
    bare: new Array<number>(),
    ours: new Array<number>(),
    stock: new Array<number>(),
  };
  const controls = new Array<number>();
  for (let round = -1; round < rounds; round += 1) {
    const there = { bare: await turn(bare), ours: await turn(ours), stock: await turn(stock) };
    const back = { stock: await turn(stock), ours: await turn(ours), bare: await turn(bare) };
    if (round < 0) continue;
    for (const name of ['bare', 'ours', 'stock'] as const) {
      times[name].push((there[name] + back[name]) / 2);
    }
    controls.push(there.bare / back.bare);
  }

  const ofBare = spreadOf(times.ours.map((time, round) => time / (times.bare[round] ?? NaN)));
  const ofStock = spreadOf(times.ours.map((time, round) => time / (times.stock[round] ?? NaN)));
  const [bareTime, ourTime, stockTime] = [times.bare, times.ours, times.stock].map(spreadOf);
  console.log(
    `an answer, p50: bare insert ${bareTime?.median.toFixed(1)} ms, ours ${ourTime?.median.toFixed(1)} ms, stock create with mail inline ${stockTime?.median.toFixed(1)} ms`,
  );
  report({
    control: spreadOf(controls),
    goals: [
      {
        what: 'syncs to the disk for an acknowledgement',
        goal: '1',
        measured: String(syncs / counted),
        isMet: syncs === counted,
        isCount: true,
      },
      {
        what: 'p50 of a bare durable insert',
        goal: 'at most 3',
        measured: ofBare.median.toFixed(2),
        spread: `${ofBare.from.toFixed(2)}–${ofBare.to.toFixed(2)}`,
        isMet: ofBare.median <= 3,
      },
      {
        what: 'p50 of stock create with mail inline',
        goal: 'at most 1',
        measured: ofStock.median.toFixed(2),
        spread: `${ofStock.from.toFixed(2)}–${ofStock.to.toFixed(2)}`,
        isMet: ofStock.median <= 1,
      },
    ],
    figures: { bareTime, ourTime, stockTime, syncs },
  });
} finally {
  await Promise.all(running.map((server) => server.stop()));
  await mailServer.stop();
  await rm(folder, { recursive: true, force: true });
}
