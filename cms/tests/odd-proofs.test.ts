import { proofOf } from '@wsco/content-client';
import { createChallenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';
import { makeProof } from './proofs';

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('odd_proofs', { seed: 'none' });
}, 120_000);

afterAll(() => cms.stop());

async function suspicionOf(name: string, proof: string) {
  const { status, body } = await submit(inquiryFrom(name), { proof, cmsUrl: cms.cmsUrl });
  expect(status).toBe(201);
  const where = `where reference = '${referenceIn(body)}'`;
  return cms.sql(`select state, suspicion from inquiries ${where}`);
}

const forged = [{ state: 'spam', suspicion: 'proof of work forged' }];

async function alteredProof(change: object) {
  const { challenge, solution } = await makeProof(cms.cmsUrl);
  const parameters = { ...challenge.parameters, ...change };
  return proofOf({ ...challenge, parameters }, solution);
}

const second = 1000;
const day = 24 * 60 * 60 * second;

test.each([
  ['a second from now', -second],
  ['two days ago', 2 * day],
])('a challenge that says it was given out %s is forged', async (when, age) => {
  const proof = await alteredProof({ data: { issuedAt: Date.now() - age } });
  expect(await suspicionOf(`Given out ${when}`, proof)).toEqual(forged);
});

test('a challenge of somebody else is forged, well solved as it is', async () => {
  const { challenge: ours } = await makeProof(cms.cmsUrl);
  const challenge = await createChallenge({
    algorithm: ours.parameters.algorithm,
    cost: ours.parameters.cost,
    counter: 100,
    data: { issuedAt: Date.now() - 10 * second },
    deriveKey,
    expiresAt: new Date(Date.now() + day),
    hmacSignatureSecret: 'of somebody else',
    hmacKeySignatureSecret: 'of somebody else, too',
  });
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('The challenge was not solved');
  const proof = btoa(JSON.stringify({ challenge, solution }));
  expect(await suspicionOf('Foreign', proof)).toEqual(forged);
});

test('a challenge whose time is over is as good as none', async () => {
  const proof = await alteredProof({ expiresAt: Math.floor(Date.now() / second) - 1 });
  expect(await suspicionOf('Expired', proof)).toEqual([{ state: 'new', suspicion: null }]);
  const from = '203.0.113.7';
  const statuses = [];
  for (let number = 0; number < 4; number += 1) {
    const sending = { proof, from, cmsUrl: cms.cmsUrl };
    statuses.push((await submit(inquiryFrom(`Expired ${number}`), sending)).status);
  }
  expect(statuses).toEqual([201, 201, 201, 429]);
});
