import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const found = z.object({
  scan: z.object({
    grade: z.string(),
    score: z.number(),
    testsPassed: z.number(),
    testsQuantity: z.number(),
  }),
  tests: z.record(z.string(), z.object({ pass: z.boolean(), result: z.string().nullable() })),
});

/** Lets the Observatory's own scanner look at a host whose certificate only it trusts. */
export async function scanSite(host: string, certificate: string) {
  const folder = await mkdtemp(join(tmpdir(), 'wsco-observatory-'));
  const trusted = join(folder, 'certificate.pem');
  await writeFile(trusted, certificate);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'observatory.mjs'), host],
    { env: { ...process.env, NODE_EXTRA_CA_CERTS: trusted } },
  );
  await rm(folder, { recursive: true });
  return found.parse(JSON.parse(stdout));
}
