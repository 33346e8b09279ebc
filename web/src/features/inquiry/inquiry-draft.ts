import { inquirySchema } from '@wsco/content-client/inquiry-rules';
import * as z from 'zod/mini';

/** The rules of what a visitor types; the page adds its language and the notice that it showed. */
export const draftSchema = z.omit(inquirySchema, { language: true, privacyNotice: true });

export type InquiryDraft = z.infer<typeof draftSchema>;
export type DraftField = keyof InquiryDraft;

/** In the order in which the form asks. */
export const draftFields = [
  'topic',
  'message',
  'name',
  'email',
  'organization',
  'country',
  'phone',
] as const satisfies readonly DraftField[];

export function isDraftField(name: string): name is DraftField {
  return draftFields.some((field) => field === name);
}
