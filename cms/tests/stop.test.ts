import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readFeed } from './feed';
import { inquiry } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import { registerEditor } from '../../tests/register-editor';

const uploaded = z.array(z.object({ url: z.string() }));
const megabytes = 8;

test('a CMS that is told to stop answers in full what it was asked, and takes nothing new', async () => {
  const cms = await startOwnCms('stopped', { seed: 'none' });
  const { hostname, port } = new URL(cms.cmsUrl);
  const open = () => connect(Number(port), hostname);

  const form = new FormData();
  const content = `%PDF-1.4\n${'a'.repeat(megabytes * 1024 * 1024)}`;
  form.append('files', new File([content], 'large.pdf', { type: 'application/pdf' }));
  const headers = { Authorization: `Bearer ${await registerEditor(cms.cmsUrl)}` };
  const stored = await fetch(`${cms.cmsUrl}/upload`, { method: 'POST', headers, body: form });
  const [file] = uploaded.parse(await stored.json());

  const posting = open();
  const body = JSON.stringify({ data: { ...inquiry, message: 'Sent while the server stops.' } });
  const head = [
    'POST /api/inquiries HTTP/1.1',
    'Host: cms',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  posting.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 40)}`);

  const reading = open();
  reading.write(`GET ${file?.url} HTTP/1.1\r\nHost: cms\r\n\r\n`);
  await once(reading, 'readable');
  const idle = open();
  idle.write('GET /_health HTTP/1.1\r\nHost: cms\r\n\r\n');
  await once(idle, 'data');
  const { cursor } = await readFeed(undefined, cms.cmsUrl);
  const waiting = readFeed(cursor, cms.cmsUrl);
  await setTimeout(500);

  const stopped = cms.stop();
  await once(idle, 'close');
  expect(await waiting).toMatchObject({ changes: [] });
  const refused = open();
  await expect(once(refused, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

  posting.write(body.slice(40));
  let answer = '';
  for await (const chunk of posting) answer += String(chunk);
  expect(answer).toContain('201 Created');
  expect(answer).toContain('Connection: close');
  expect(answer).toMatch(/"reference":"WSCO-/);

  let received = 0;
  for await (const chunk of reading) received += Buffer.byteLength(String(chunk));
  expect(received).toBeGreaterThan(content.length);

  await stopped;
  expect(await cms.died).toContain('exit code 0');
}, 120_000);
