import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSecrets } from './secrets.mjs';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'wsco-secrets-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

test('the first run makes a file that only its owner can read', () => {
  const folder = join(dataDir, 'new');
  const secrets = loadSecrets(folder, {});
  const file = join(folder, 'secrets.json');

  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(secrets);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['secrets.json']);
  expect(secrets.APP_KEYS.split(',')).toHaveLength(4);
  expect(new Set(Object.values(secrets)).size).toBe(5);
});

test('later runs read the same secrets', () => {
  expect(loadSecrets(dataDir, {})).toEqual(loadSecrets(dataDir, {}));
});

test('the environment wins, and the file is not made when it gives everything', () => {
  const stored = loadSecrets(dataDir, {});

  const ADMIN_JWT_SECRET = randomBytes(24).toString('base64');
  expect(loadSecrets(dataDir, { ADMIN_JWT_SECRET })).toEqual({ ...stored, ADMIN_JWT_SECRET });
  expect(loadSecrets(dataDir, { ADMIN_JWT_SECRET: ' ' })).toEqual(stored);
  expect(loadSecrets('/nowhere', stored)).toEqual(stored);
});

test('a secret that is newer than the file is the same on every run', () => {
  const { ENCRYPTION_KEY: _, ...older } = loadSecrets(dataDir, {});
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify(older));
  const secrets = loadSecrets(dataDir, {});

  expect(secrets.ENCRYPTION_KEY).toHaveLength(43);
  expect(loadSecrets(dataDir, {})).toEqual(secrets);
});

test.each(['', '{"APP_KEYS":', '{}', '{"APP_KEYS":[]}', 'null'])(
  'a damaged file (%s) stops the start and says what to do',
  (text) => {
    writeFileSync(join(dataDir, 'secrets.json'), text);

    expect(() => loadSecrets(dataDir, {})).toThrow(/secrets\.json is damaged; restore it/);
  },
);

test('processes that start at once agree', async () => {
  const print = `import(${JSON.stringify(import.meta.resolve('./secrets.mjs'))})
    .then(({ loadSecrets }) => console.log(loadSecrets(${JSON.stringify(dataDir)}, {}).APP_KEYS))`;
  const run = promisify(execFile);
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => run(process.execPath, ['--eval', print])),
  );

  expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
});
