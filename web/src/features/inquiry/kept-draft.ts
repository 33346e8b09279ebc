import { inquiryTopics } from '@wsco/content-client/inquiry-rules';
import * as z from 'zod/mini';
import type { InquiryDraft } from './inquiry-draft';
import { drop, keep, readKept } from './kept-in-tab';

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

/** What the visitor has typed in this tab and not sent; empty when there is nothing. */
export function readDraft(): Partial<InquiryDraft> {
  const { topic, ...texts } = keptSchema.parse(readKept(place));
  return { ...texts, ...(topic && { topic }) };
}

export function keepDraft(draft: Partial<InquiryDraft>) {
  keep(place, draft);
}

export function dropDraft() {
  drop(place);
}
