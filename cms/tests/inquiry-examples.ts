import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ask } from './ask';
import { createEditor } from './editor';

export const inquiry = {
  topic: 'financing',
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  message: 'Our city plans district heating and looks for partners.',
  language: 'en',
  privacyNotice: '2026-11',
};

/** As sent by somebody else each time: the same sender, or the same message, is taken a few times a day. */
export function inquiryFrom(name: string) {
  return {
    ...inquiry,
    name,
    email: `${name.replace(/\W+/g, '-')}@example.org`,
    message: `${name} writes to you about district heating.`,
  };
}

const receipt = z.object({ data: z.strictObject({ reference: z.string() }) });
const found = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

export interface Sending {
  /** Idempotency key. */
  key?: string;
  proof?: string;
  website?: string;
  /** The address that the gateway saw, when it is not on this machine. */
  from?: string;
  cmsUrl?: string;
}

/** Sends an inquiry as forms and programs do. */
export function submit(data: unknown, sending: Sending = {}) {
  const { key, from, cmsUrl, ...besides } = sending;
  const headers = {
    ...(key !== undefined && { 'Idempotency-Key': key }),
    ...(from !== undefined && { 'X-Forwarded-For': from }),
  };
  return ask('/api/inquiries', { method: 'POST', body: { data, ...besides }, headers }, cmsUrl);
}

export function referenceIn(body: unknown) {
  return receipt.parse(body).data.reference;
}

/** Sends an inquiry of somebody else, with an address of one's own choice; gives its reference. */
export async function sendOne(cmsUrl: string, email?: string) {
  const data = { ...inquiryFrom(`Person ${randomUUID()}`), ...(email && { email }) };
  return referenceIn((await submit(data, { cmsUrl })).body);
}

/** What officers see of the inquiries that have these words in them, and were not set aside. */
export async function stored(words: string) {
  const body = { filter: { words }, page: 1 };
  const answer = await createEditor().send('/inquiries/search', { method: 'POST', body });
  return found.parse(answer.body).results;
}
