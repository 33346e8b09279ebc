import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const modules = join(import.meta.dirname, '../node_modules');
const command = join(modules, '@wsco/strapi-client/bin/strapi-client.js');

/** A Strapi project in JavaScript that is not ours, with what ours does not have. */
const files = {
  'package.json': JSON.stringify({ name: 'foreign', version: '1.0.0' }),
  'public/uploads/.gitkeep': '',
  'config/database.js': `module.exports = () => ({
    connection: { client: 'sqlite', connection: { filename: 'none.db' }, useNullAsDefault: true },
  });`,
  'config/server.js': `module.exports = () => ({ app: { keys: ['a', 'b'] } });`,
  'src/api/city/content-types/city/schema.js': `module.exports = {
    kind: 'collectionType',
    info: { singularName: 'city', pluralName: 'cities', displayName: 'City' },
    attributes: {
      'twin-town': { type: 'relation', relation: 'oneToOne', target: 'api::city.city' },
      motto: { type: 'enumeration', enum: ["it's", 'say "so"'], required: true },
      code: { type: 'string', required: true, default: () => 'x' },
      language: { type: 'relation', relation: 'oneToOne', target: 'plugin::i18n.locale' },
      keeper: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
      secret: { type: 'password' },
    },
  };`,
};

let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'wsco-foreign-'));
  await symlink(modules, join(project, 'node_modules'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(project, name)), { recursive: true });
    await writeFile(join(project, name), content);
  }
});

afterAll(() => rm(project, { recursive: true, force: true }));

const dump = (...args: string[]) =>
  run(process.execPath, [command, ...args], { cwd: project, env: { ...process.env } });

test('the schema of any Strapi project can be dumped', async () => {
  await dump('dump', '--out', 'generated');
  const types = await readFile(join(project, 'generated/schema.ts'), 'utf8');
  expect(types).toContain(`motto: 'it\\'s' | 'say \\"so\\"';`);
  expect(types).toContain(`'twin-town': One<'api::city.city'>;`);
  expect(types).toContain(`language: One<'plugin::i18n.locale'>;`);
  expect(types).toContain(`defaults: 'code';`);
  expect(types).toMatch(/'plugin::i18n.locale': {[^}]+code: string/);
  expect(types).not.toMatch(/keeper|secret|password|admin::/i);
  await dump('dump', '--check', '--out', 'generated');
}, 60_000);

test.each([
  { args: ['dump'], says: /^Usage: / },
  { args: ['dump', '--uot', 'x'], says: /^Unknown option '--uot'.*\nUsage: /s },
])('what cannot be done is told in words: $args', async ({ args, says }) => {
  await expect(dump(...args)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(says),
  });
});
