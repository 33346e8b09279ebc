import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';
import { makeProof } from './proofs';

/** More in `npm run test:faults`. */
const spamCount = Number(process.env.SPAM_POSTS ?? 600);
const honestCount = Number(process.env.HONEST_POSTS ?? 12);
const atOnce = 8;

/** Without a proof of work so many are taken in an hour before all others are set aside. */
const takenWithoutProof = 60;

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('spam', { seed: 'none' });
}, 120_000);

afterAll(() => cms.stop());

const send = (data: object, sending: object) => submit(data, { cmsUrl: cms.cmsUrl, ...sending });

/** Each spammer has thousands of addresses. */
const botAddress = (number: number) =>
  `${20 + (number % 60)}.${(number >> 6) & 255}.${number & 255}.9`;

const offer = 'Buy our smart city boxes today';

/** What scripts send that are found in the wild, from the dullest to one that reads our documentation. */
const bots: ((number: number) => Promise<{ status: number; body: unknown }>)[] = [
  (number) =>
    send(
      { ...inquiryFrom(`Bot-${number}`), message: `${offer}, says number ${number}.` },
      { from: botAddress(number), website: 'https://boxes.example' },
    ),
  (number) =>
    send(
      { ...inquiryFrom(`Bot-${number}`), message: `${offer}, all of them.` },
      { from: botAddress(number) },
    ),
  (number) => {
    const links = Array.from({ length: 4 }, (_, each) => `https://${number}-${each}.example`);
    return send(
      { ...inquiryFrom(`Bot-${number}`), message: `${offer}: ${links.join(' ')}` },
      { from: botAddress(number) },
    );
  },
  (number) => send(inquiryFrom(`Bot-${number}`), { from: botAddress(number) }),
  (number) => send(inquiryFrom(`Bot-${number}`), { from: `198.51.100.${number % 4}` }),
  (number) =>
    send(inquiryFrom(`Bot-${number}`), {
      from: botAddress(number),
      proof: btoa(JSON.stringify({ challenge: {}, solution: {} })),
    }),
];

/** One in fifty solves its challenge, and sends at once. */
const solving = async (number: number) => {
  const { text } = await makeProof(cms.cmsUrl);
  return send(inquiryFrom(`Bot-${number}`), { from: botAddress(number), proof: text });
};

const attack = (number: number) =>
  number % 50 === 49 ? solving(number) : bots[number % bots.length]!(number);

/** Several people of one town hall share an address. */
async function writeHonestly(number: number) {
  const { text } = await makeProof(cms.cmsUrl);
  await setTimeout(2100);
  const from = `192.0.${2 + Math.floor(number / 20)}.${Math.floor(number / 5)}`;
  return send(inquiryFrom(`Person-${number}`), { from, proof: text });
}

async function eachInTurn(count: number, work: (number: number) => Promise<unknown>) {
  let next = 0;
  const workers = Array.from({ length: atOnce }, async () => {
    while (next < count) {
      const number = next;
      next += 1;
      await work(number);
    }
  });
  await Promise.all(workers);
}

const stateOf = z.tuple([z.object({ state: z.string() })]);

test('of a flood of spam nearly nothing reaches staff, and no honest inquiry is refused', async () => {
  const statuses = new Map<number, number>();
  const refusedOnes: unknown[] = [];
  await Promise.all([
    eachInTurn(spamCount, async (number) => {
      const { status } = await attack(number);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }),
    eachInTurn(honestCount, async (number) => {
      const { status, body } = await writeHonestly(number);
      if (status !== 201) return refusedOnes.push(body);
      const reference = referenceIn(body);
      const [{ state }] = stateOf.parse(
        await cms.sql(`select state from inquiries where reference = '${reference}'`),
      );
      return state === 'new' ? undefined : refusedOnes.push(body);
    }),
  ]);
  expect(refusedOnes).toEqual([]);
  expect([...statuses.keys()].sort()).toEqual([201, 429]);
  const through = await cms.sql(
    `select id from inquiries where state = 'new' and name like 'Bot-%'`,
  );
  expect(through.length).toBeLessThanOrEqual(Math.max(takenWithoutProof, spamCount / 100));
}, 3_600_000);
