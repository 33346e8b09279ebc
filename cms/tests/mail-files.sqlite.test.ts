import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mailFolder } from '../src/mail/mail-files';
import { createMailTransport } from '../src/mail/transport';

const mail = {
  from: { name: 'WSCO', address: 'office@wsco.example' },
  to: ['ada@example.org'],
  subject: 'We have your inquiry',
  text: 'Thank you.\n',
  html: '<p>Thank you.</p>\n',
};

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wsco-'));
});

afterEach(() => rm(dataDir, { recursive: true }));

const files = () => readdir(mailFolder(dataDir));

test('a mail is a file once what is done before its end is done', async () => {
  const transport = createMailTransport(undefined, dataDir);
  let before: string[] = [];
  await transport.send(mail, 'one', async () => {
    before = await files();
  });
  expect(before).toEqual(['one.eml.part']);
  expect(await files()).toEqual(['one.eml']);
});

test('a mail is no file when what is done before its end fails', async () => {
  const transport = createMailTransport(undefined, dataDir);
  const failed = transport.send(mail, 'one', () => Promise.reject(new Error('It is gone')));
  await expect(failed).rejects.toThrow('It is gone');
  expect(await files()).toEqual([]);
});
