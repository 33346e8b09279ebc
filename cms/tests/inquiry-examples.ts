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

const receipt = z.object({ data: z.strictObject({ reference: z.string() }) });
const found = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

/** Sends an inquiry, under a key when there is one. */
export function submit(data: unknown, key?: string, cmsUrl?: string) {
  const headers: Record<string, string> = key === undefined ? {} : { 'Idempotency-Key': key };
  return ask('/api/inquiries', { method: 'POST', body: { data }, headers }, cmsUrl);
}

export function referenceIn(body: unknown) {
  return receipt.parse(body).data.reference;
}

/** What officers see of the inquiries that a filter finds. */
export async function stored(filter: string) {
  const path = '/content-manager/collection-types/api::inquiry.inquiry';
  return found.parse((await createEditor().send(`${path}?${filter}`)).body).results;
}
