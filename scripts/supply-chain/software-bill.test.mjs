import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import cyclonedx from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../root.mjs';

const { Spec, Validation } = cyclonedx;

const document = z.object({
  metadata: z.object({ component: z.object({ 'bom-ref': z.string() }) }),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      purl: z.string().optional(),
      hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

const folder = mkdtempSync(join(tmpdir(), 'wsco-sbom-'));
afterAll(() => rmSync(folder, { recursive: true }));

let json = '';
let printed = '';
/** @type {z.infer<typeof document>} */
let bill;
beforeAll(async () => {
  const file = join(folder, 'bill.json');
  const script = join(root, 'scripts', 'sbom.mjs');
  ({ stdout: printed } = await promisify(execFile)(process.execPath, [script, file]));
  json = readFileSync(file, 'utf8');
  bill = document.parse(JSON.parse(json));
}, 60_000);

test('npm run sbom writes valid CycloneDX 1.6 and says where', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

  expect(await validator.validate(json)).toBeNull();
  expect(printed).toContain(join(folder, 'bill.json'));
});

test('the bill has what runs in production, and nothing that only builds or tests need', () => {
  const names = new Set(
    bill.components.map((each) => each['bom-ref'].replace(/(?<=.)@[^@]*$/, '')),
  );

  expect([...names]).toEqual(
    expect.arrayContaining(['cms', 'web', '@strapi/strapi', 'react', 'sharp', 'nodemailer']),
  );
  expect(
    ['vitest', 'eslint', 'knip', '@playwright/test'].filter((name) => names.has(name)),
  ).toEqual([]);
});

test('each package of the bill has the hash of its tarball and an address', () => {
  const packages = bill.components.filter((each) => each['bom-ref'].includes('@'));

  expect(packages.length).toBeGreaterThan(1000);
  for (const { 'bom-ref': ref, purl, hashes } of packages) {
    expect(decodeURIComponent(purl ?? '')).toBe(`pkg:npm/${ref}`);
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }]);
  }
});

test('the bill says by what each package came in', () => {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const reached = new Set([bill.metadata.component['bom-ref']]);
  for (const ref of reached) for (const need of needs.get(ref) ?? []) reached.add(need);

  expect(reached.size).toBe(bill.components.length + 1);
});
