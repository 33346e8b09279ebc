import { inquiryTopics } from '@wsco/content-client/inquiry-rules';
import * as z from 'zod/mini';
import type { InquiryDraft } from './inquiry-draft';

const place = 'inquiry-draft';
const text = z.catch(z.string(), '');

/** Not the rules of an inquiry: what is half written must come back too. */
const keptSchema = z.object({
  topic: z.catch(z.optional(z.enum(inquiryTopics)), undefined),
  message: text,
  name: text,
  email: text,
  organization: text,
  country: text,
  phone: text,
});

function readStored(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}');
  } catch {
    return {};
  }
}

/** What the visitor has typed in this tab and not sent; empty when there is nothing. */
export function readDraft(): Partial<InquiryDraft> {
  const { topic, ...texts } = keptSchema.parse(readStored());
  return { ...texts, ...(topic && { topic }) };
}

/** A browser that refuses to store things only forgets the draft. */
export function keepDraft(draft: Partial<InquiryDraft>) {
  try {
    sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    return;
  }
}

export function dropDraft() {
  try {
    sessionStorage.removeItem(place);
  } catch {
    return;
  }
}
