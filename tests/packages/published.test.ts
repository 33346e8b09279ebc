import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { createConsumer } from './consumer.js';
import { codeOf } from './readme.js';
import { pack } from './tarball.js';

const folder = mkdtempSync(join(tmpdir(), 'wsco-packages-'));
const names = ['strapi-client', 'content-client'];
let tarballs: Awaited<ReturnType<typeof pack>>[] = [];
beforeAll(async () => {
  tarballs = await Promise.all(names.map((name) => pack(name, folder)));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

function tarballOf(name: string) {
  const tarball = tarballs.find((each) => each.name === `@wsco/${name}`);
  if (!tarball) throw new Error(`${name} was not packed`);
  return tarball;
}

describe.each(names)('%s', (name) => {
  test('has nothing that publint objects to', async () => {
    const { data } = tarballOf(name);
    const { messages } = await publint({
      pack: { tarball: Uint8Array.from(data).buffer },
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  test('has types that are right for every way to import it', async () => {
    const analysis = await checkPackage(tarballOf(name).content);
    const problems = analysis.types ? analysis.problems : [{ kind: 'NoTypes' }];
    // It is made of ES modules, and is found by what knows `exports`.
    const meant = problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(meant).toEqual([]);
  });

  test('holds a readme, a licence and every file that it exports, and no test or example', () => {
    const { files, read } = tarballOf(name);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.js']));
    const strange = /\.test(-d)?\.|example-(schema|client|server)|measuring|\.map$|\/\.[^/]*$/;
    expect(files.filter((file) => strange.test(file))).toEqual([]);
    expect(read('package.json')).not.toMatch(/workspace:|catalog:/);
  });

  test('says nothing of the machine that built it', () => {
    const { files, read } = tarballOf(name);
    const places = [root, homedir(), tmpdir(), 'sourceMappingURL'];
    const telling = files.filter((file) => places.some((place) => read(file).includes(place)));
    expect(telling).toEqual([]);
  });
});

const module = ['--module', 'NodeNext', '--resolveJsonModule', '--skipLibCheck'];

describe('a project that installed both', () => {
  const project = () => createConsumer(folder, tarballs);

  test('makes a client in Node', async () => {
    const printed = await project().run(`
      import { createContentClient } from '@wsco/content-client';
      const api = createContentClient({ baseUrl: 'https://example.org' });
      console.log(typeof api.news.find, typeof api.inquiries.submit);
    `);
    expect(printed).toBe('function function');
  });

  test.each(names)('compiles what the readme of %s shows', { timeout: 60_000 }, async (name) => {
    const code = codeOf(tarballOf(name).read('README.md'));
    expect(code).toContain('await api.');
    expect(await project().typeCheck(code, module)).toBe('');
  });

  test.each([
    ['--module', 'NodeNext'],
    ['--module', 'ESNext', '--moduleResolution', 'Bundler'],
  ])('reads typed news under %s %s', { timeout: 60_000 }, async (...resolution) => {
    const faults = await project().typeCheck(
      `
      import { createContentClient } from '@wsco/content-client';
      import { fetchTransport } from '@wsco/strapi-client/fetch';
      const baseUrl = 'https://example.org';
      const api = createContentClient({ baseUrl, transport: fetchTransport() });
      const { data } = await api.news.find({
        fields: ['title'],
        populate: { cover: { fields: ['url'] } },
      });
      export const covers: (string | undefined)[] = data.map(({ cover }) => cover?.url);
      // @ts-expect-error: a title is text
      export const titles: number[] = data.map(({ title }) => title);
      export const wrong = () =>
        // @ts-expect-error: no such attribute
        api.news.find({ fields: ['titel'] });
      `,
      resolution,
    );
    expect(faults).toBe('');
  });
});
