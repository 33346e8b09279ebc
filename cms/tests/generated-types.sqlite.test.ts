import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const cms = join(import.meta.dirname, '..');

const generated = [
  { name: 'types/generated', committed: join(cms, 'types/generated') },
  {
    name: 'content-client/src/generated',
    committed: join(cms, '../packages/content-client/src/generated'),
  },
];

let fresh = '';

beforeAll(async () => {
  fresh = await mkdtemp(join(tmpdir(), 'wsco-types-'));
  const env = { ...process.env, DATA_DIR: join(fresh, 'data') };
  const node = (...args: string[]) => run(process.execPath, args, { cwd: cms, env });
  const strapi = 'node_modules/@strapi/strapi/bin/strapi.js';
  const client = 'node_modules/@wsco/strapi-client/bin/strapi-client.js';
  await node(strapi, 'ts:generate-types', '--out-dir', relative(cms, join(fresh, 'types')));
  await node(client, 'dump', '--out', join(fresh, 'content-client/src/generated'));
}, 120_000);

afterAll(() => rm(fresh, { recursive: true, force: true }));

test.each(generated)(
  '$name is what the content types make; run "npm run types"',
  async ({ name, committed }) => {
    const files = (await readdir(committed)).sort();
    expect((await readdir(join(fresh, name))).sort()).toEqual(files);
    for (const file of files) {
      const [now, then] = await Promise.all(
        [join(fresh, name, file), join(committed, file)].map((path) => readFile(path, 'utf8')),
      );
      expect(now, file).toBe(then);
    }
  },
);

test('the client says which change of a content type has not been written down', async () => {
  const folder = join(fresh, 'outdated');
  await cp(join(fresh, 'content-client/src/generated'), folder, { recursive: true });
  const file = join(folder, 'schema.json');
  const schema = await readFile(file, 'utf8');
  await writeFile(file, schema.replace('"api::site.site"', '"api::site.old"'));
  const client = 'node_modules/@wsco/strapi-client/bin/strapi-client.js';
  const check = run(process.execPath, [client, 'dump', '--check', '--out', folder], { cwd: cms });
  await expect(check).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^api::site\.old is gone\napi::site\.site is new$/m),
  });
  expect(await readFile(file, 'utf8')).toContain('api::site.old');
});
