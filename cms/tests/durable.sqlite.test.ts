import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { freePorts } from '../../scripts/ports.mjs';
import { inquiryFrom, submit } from './inquiry-examples';
import { createMailServer } from './mail-server';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';

const sent = 12;

let cms: OwnCms;
let pragmaUrl = '';

beforeAll(async () => {
  const [port] = await freePorts(1);
  pragmaUrl = `http://127.0.0.1:${port}`;
  const { href } = pathToFileURL(join(import.meta.dirname, 'pragma-probe.mjs'));
  // Nobody listens there: once that is known, nothing is written about mails.
  const { url: smtpUrl } = await createMailServer();
  const variables = { NODE_OPTIONS: `--import ${href}`, PRAGMA_PORT: String(port) };
  cms = await startOwnCms('durable', { smtpUrl, variables });
}, 120_000);

afterAll(() => cms.stop());

/** Transactions in SQLite's log: the last page of each tells the size of the database (file format, 4.1). */
async function commitsInLog() {
  const log = await readFile(join(cms.dataDir, 'content.db-wal'));
  const [head, frameHead] = [32, 24];
  const pageSize = log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let commits = 0;
  for (let at = head; at + frameHead <= log.length; at += frameHead + pageSize) {
    if (!log.subarray(at + 8, at + 16).equals(salt)) break;
    if (log.readUInt32BE(at + 4) > 0) commits += 1;
  }
  return commits;
}

test('each acknowledgement is one transaction, and SQLite syncs each to the disk', async () => {
  const pragma = async (name: string) => (await fetch(`${pragmaUrl}/${name}`)).json();
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  const send = async (name: string) => {
    const sending = { key: name, cmsUrl: cms.cmsUrl };
    expect(await submit(inquiryFrom(name), sending)).toMatchObject({ status: 201 });
  };
  await send('Durable');
  const missed = () => cms.sql('select id from mails where fault is not null');
  await vi.waitFor(async () => expect(await missed()).not.toEqual([]), 10_000);
  const held = () => cms.sql('select id from leases');
  await vi.waitFor(async () => expect(await held()).toEqual([]), 10_000);
  await cms.sql('pragma wal_checkpoint(truncate)');
  for (let number = 0; number < sent; number += 1) await send(`Durable-${number}`);
  expect(await commitsInLog()).toBe(sent);
});
