import { createIdempotencyKey } from '@wsco/content-client';
import type { Inquiry } from '@wsco/content-client';
import * as z from 'zod/mini';
import { drop, keep, readKept } from './kept-in-tab';

const place = 'inquiry-key';

const keptSchema = z.object({ words: z.string(), key: z.string() });

/** Also here, for a browser that refuses to store things. */
let last: z.infer<typeof keptSchema> | undefined;

/**
 * The key under which an inquiry is sent: the same until something in it changes, after a reload too,
 * so that it arrives once however often it is sent.
 */
export function keyOf(inquiry: Inquiry): string {
  const words = JSON.stringify(inquiry);
  const kept = last ?? keptSchema.safeParse(readKept(place)).data;
  last = kept?.words === words ? kept : { words, key: createIdempotencyKey() };
  keep(place, last);
  return last.key;
}

/** Makes what is sent next a new inquiry, even when it has the same words. */
export function dropKey() {
  last = undefined;
  drop(place);
}

/** The key of a form that was sent without JavaScript: what a reload sends again is the same. */
export async function keyOfForm(inquiry: Inquiry) {
  const words = new TextEncoder().encode(JSON.stringify(inquiry));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', words));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
