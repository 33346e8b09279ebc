import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePorts } from './ports.mjs';
import { root } from './root.mjs';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'wsco-start-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

/** @param {Record<string, string>} variables */
async function start(variables) {
  const [web, cms] = await freePorts(2);
  const child = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      WEB_PORT: `${web}`,
      CMS_PORT: `${cms}`,
      ...variables,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += String(data);
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

test('a bad variable is named in a sentence', async () => {
  expect(await start({ WEB_PORT: 'eighty', SEED: 'all' })).toEqual({
    code: 1,
    output:
      'WEB_PORT is "eighty"; it should be a port: a whole number from 1 to 65535.\n' +
      'SEED is "all"; it should be demo or none.\n',
  });
});

test('secrets that can be guessed are refused before anything is built', async () => {
  const { code, output } = await start({ APP_KEYS: 'hunter1,hunter2', ENCRYPTION_KEY: 'hunter3' });

  expect(code).toBe(1);
  expect(output).toMatch(/^APP_KEYS is too short; .*\nENCRYPTION_KEY is too short; .*\n$/);
  expect(output).not.toContain('hunter');
});

test.each(['WEB_PORT', 'CMS_PORT'])('a taken %s is named in a sentence', async (variable) => {
  const server = createServer().listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const address = server.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  const { code, output } = await start({ [variable]: `${port}` });
  server.close();

  expect(code).toBe(1);
  expect(output).toMatch(
    new RegExp(
      `^Port ${port} is taken by another program; .*set ${variable} to another one, .*\n$`,
    ),
  );
});

test('an address of another machine is named in a sentence', async () => {
  const { code, output } = await start({ HOST: '192.0.2.1' });

  expect(code).toBe(1);
  expect(output).toContain('HOST is "192.0.2.1", which is not an address of this machine');
});

test('a data folder that is a file is named in a sentence', async () => {
  const file = join(dataDir, 'file');
  writeFileSync(file, '');
  const { code, output } = await start({ DATA_DIR: file });

  expect(code).toBe(1);
  expect(output).toContain(`DATA_DIR is "${file}", which cannot be used as a folder`);
});
