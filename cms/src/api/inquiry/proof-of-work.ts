import { randomInt } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import * as z from 'zod/mini';
import { secretFor } from '../../secret-for';

/** Milliseconds that a challenge may be answered. */
export const challengeLifetime = 2 * 60 * 60 * 1000;

/** Some 150 tries of 2,000 rounds: a tenth of a second on a desktop, one on a cheap phone. */
const work = { algorithm: 'PBKDF2/SHA-256', cost: 2000 } as const;
const tries = { least: 100, most: 200 };

const number = z.number();
const text = z.string().check(z.maxLength(200));

/** What altcha's solvers send, as base64 of JSON. */
const proofSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(work.algorithm),
      cost: z.literal(work.cost),
      keyLength: z.literal(32),
      keyPrefix: text,
      nonce: text,
      salt: text,
      expiresAt: number,
      data: z.object({ issuedAt: number }),
    }),
    signature: text,
  }),
  solution: z.object({ counter: number, derivedKey: text }),
});

const secretsOf = (strapi: Core.Strapi) => ({
  hmacSignatureSecret: secretFor(strapi, 'challenge'),
  hmacKeySignatureSecret: secretFor(strapi, 'solution'),
});

/** A task for a machine that wants to send an inquiry; it also tells when it was given out. */
export function createInquiryChallenge(strapi: Core.Strapi) {
  const now = Date.now();
  return createChallenge({
    ...work,
    ...secretsOf(strapi),
    counter: randomInt(tries.least, tries.most),
    data: { issuedAt: now },
    deriveKey,
    expiresAt: new Date(now + challengeLifetime),
  });
}

function parseProof(proof: string) {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(proof, 'base64').toString());
    return proofSchema.safeParse(parsed).data;
  } catch {
    return undefined;
  }
}

export type CheckedProof =
  | { state: 'absent' | 'expired' | 'forged' }
  /** The nonce names the challenge, which may be answered once; its age is in milliseconds. */
  | { state: 'solved'; nonce: string; age: number };

export async function checkProof(
  strapi: Core.Strapi,
  proof: string | undefined,
): Promise<CheckedProof> {
  if (!proof) return { state: 'absent' };
  const given = parseProof(proof);
  if (!given) return { state: 'forged' };
  const { expired, verified } = await verifySolution({ ...given, ...secretsOf(strapi), deriveKey });
  if (expired) return { state: 'expired' };
  const { nonce, data } = given.challenge.parameters;
  return verified
    ? { state: 'solved', nonce, age: Date.now() - data.issuedAt }
    : { state: 'forged' };
}
