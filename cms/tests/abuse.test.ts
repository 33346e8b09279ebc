import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inquiryFrom, referenceIn, submit } from './inquiry-examples';
import type { Sending } from './inquiry-examples';
import { mailsAbout, readMails } from './mails';
import { startOwnCms } from './own-cms';
import type { OwnCms } from './own-cms';
import { makeProof } from './proofs';

let cms: OwnCms;

beforeAll(async () => {
  cms = await startOwnCms('abuse');
}, 120_000);

afterAll(() => cms.stop());

const send = (data: unknown, sending: Sending = {}) =>
  submit(data, { cmsUrl: cms.cmsUrl, ...sending });

const rows = z.tuple([
  z.object({ reference: z.string(), state: z.string(), suspicion: z.string().nullable() }),
]);

async function keptOf(answer: Awaited<ReturnType<typeof submit>>) {
  expect(answer.status).toBe(201);
  const reference = referenceIn(answer.body);
  const found = await cms.sql(
    `select reference, state, suspicion from inquiries where reference = '${reference}'`,
  );
  return rows.parse(found)[0];
}

/** A proof that is old enough to come from somebody who typed. */
async function slowProof() {
  const proof = await makeProof(cms.cmsUrl);
  await setTimeout(2100);
  return proof;
}

describe('an inquiry is set aside, without a mail to anybody,', () => {
  test.each([
    ['when the hidden field is filled in', { website: 'https://evil.example' }, 'hidden field'],
    ['when its proof of work is made up', { proof: btoa('{"challenge":{}}') }, 'forged'],
    ['when its proof of work is no proof', { proof: 'none' }, 'forged'],
  ])('%s', async (name, sending, suspicion) => {
    const kept = await keptOf(await send(inquiryFrom(name), sending));
    expect(kept).toMatchObject({ state: 'spam', suspicion: expect.stringContaining(suspicion) });
    await setTimeout(1000);
    const mails = await readMails(cms.dataDir);
    expect(mails.filter(({ subject }) => subject?.includes(kept.reference))).toEqual([]);
  });

  test('when it was sent quicker than anybody types', async () => {
    const { text } = await makeProof(cms.cmsUrl);
    expect(await keptOf(await send(inquiryFrom('Quick'), { proof: text }))).toMatchObject({
      state: 'spam',
      suspicion: 'sent too quickly',
    });
  });

  test('when its proof of work was altered', async () => {
    const { challenge, solution } = await makeProof(cms.cmsUrl);
    const parameters = {
      ...challenge.parameters,
      expiresAt: challenge.parameters.expiresAt + 9999,
    };
    const proof = btoa(JSON.stringify({ challenge: { ...challenge, parameters }, solution }));
    expect(await keptOf(await send(inquiryFrom('Altered'), { proof }))).toMatchObject({
      suspicion: 'proof of work forged',
    });
  });

  test('when its message is mostly links', async () => {
    const message = 'See https://a.example, https://b.example and www.c.example today';
    expect(await keptOf(await send({ ...inquiryFrom('Linking'), message }))).toMatchObject({
      suspicion: 'many links',
    });
  });

  test('when others have sent the same message', async () => {
    const message = 'Buy a smart city from me, it is the cheapest one.';
    const kept = [];
    for (const name of ['One', 'Two', 'Three', 'Four']) {
      kept.push(await keptOf(await send({ ...inquiryFrom(`Copy-${name}`), message })));
    }
    expect(kept.map((each) => each.suspicion)).toEqual([
      null,
      null,
      null,
      'same message from others',
    ]);
  });
});

test('a proof of work is good for one inquiry, however many are sent at once', async () => {
  const { text } = await slowProof();
  const people = Array.from({ length: 20 }, (_, number) => inquiryFrom(`Replayed-${number}`));
  const answers = await Promise.all(people.map((each) => send(each, { proof: text })));
  const kept = await Promise.all(answers.map(keptOf));
  expect(kept.filter((each) => each.state === 'new')).toHaveLength(1);
  expect(kept.filter((each) => each.suspicion === 'proof of work used before')).toHaveLength(19);
});

test('an inquiry with a proof of work is new, and its sender and team are told', async () => {
  const { text } = await slowProof();
  const kept = await keptOf(await send(inquiryFrom('Honest'), { proof: text }));
  expect(kept).toMatchObject({ state: 'new', suspicion: null });
  await mailsAbout(kept.reference, cms.dataDir);
});

describe('one address', () => {
  const statuses = async (sending: object[], name: string) => {
    const found: number[] = [];
    for (const [number, each] of sending.entries()) {
      found.push((await send(inquiryFrom(`${name}-${number}`), each)).status);
    }
    return found;
  };

  test('may send three inquiries an hour without a proof of work', async () => {
    const from = '203.0.113.7';
    expect(await statuses(Array(5).fill({ from }), 'Unproven')).toEqual([201, 201, 201, 429, 429]);
    const refused = await send(inquiryFrom('Unproven-more'), { from });
    expect(refused).toMatchObject({ status: 429, body: { error: { status: 429 } } });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(3500);
    expect(wait).toBeLessThanOrEqual(3600);
    expect((await send(inquiryFrom('Neighbour'), { from: '198.51.100.7' })).status).toBe(201);
  });

  test('and its network may send ten', async () => {
    const sending = Array.from({ length: 12 }, (_, number) => ({ from: `192.0.2.${number}` }));
    const found = await statuses(sending, 'Network');
    expect(found).toEqual([...Array(10).fill(201), 429, 429]);
  });

  test('of IPv6 is its network of 64 bits', async () => {
    const sending = [1, 2, 3, 4].map((number) => ({ from: `2001:db8:0:7::${number}` }));
    expect(await statuses(sending, 'Long')).toEqual([201, 201, 201, 429]);
  });

  test('is not what the caller says, but what the nearest proxy saw', async () => {
    const sending = [1, 2, 3, 4].map((number) => ({ from: `8.8.8.${number}, 203.0.113.99` }));
    expect(await statuses(sending, 'Forged')).toEqual([201, 201, 201, 429]);
  });
});

test('more than ten inquiries a day from one e-mail address, which anybody can write, are set aside', async () => {
  const found = [];
  for (let number = 0; number < 12; number += 1) {
    const sent = { ...inquiryFrom(`Sender-${number}`), email: 'Busy@example.org' };
    found.push((await keptOf(await send(sent, { from: `198.18.${number}.1` }))).suspicion);
  }
  const doubt = 'many from this sender';
  expect(found).toEqual([...Array(10).fill(null), doubt, doubt]);
});

test('what is sent again under its key is not counted', async () => {
  const from = '203.0.113.42';
  const key = 'sent-again-and-again';
  const answers = [];
  for (let number = 0; number < 6; number += 1) {
    answers.push(await send(inquiryFrom('Again'), { from, key }));
  }
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(201));
});

test('a flood without proofs is set aside, and who has one is not kept waiting', async () => {
  const { text } = await slowProof();
  const found = [];
  for (let number = 0; number < 70; number += 1) {
    found.push(await keptOf(await send(inquiryFrom(`Flood-${number}`))));
  }
  expect(found.at(-1)).toMatchObject({ state: 'spam', suspicion: 'one of many without proof' });
  expect(await keptOf(await send(inquiryFrom('Above-water'), { proof: text }))).toMatchObject({
    state: 'new',
  });
});
