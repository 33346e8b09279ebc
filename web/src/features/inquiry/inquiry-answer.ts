import type { FieldErrors } from 'react-hook-form';
import type { DraftField, InquiryDraft } from './inquiry-draft';
import type { SentInquiry } from './use-inquiry-form';

/** What the gateway answers to a form that was sent without JavaScript. */
export type InquiryAnswer = { readonly sent: SentInquiry } | RefusedInquiry;

export interface RefusedInquiry {
  /** What was typed. */
  readonly draft: TypedInquiry;
  readonly errors: FieldErrors<InquiryDraft>;
  /** The kind of the client's error, when nothing that was typed is at fault. */
  readonly failure?: string;
}

export type TypedInquiry = { readonly [Field in DraftField]?: string | undefined };

export function isInquiryAnswer(value: unknown): value is InquiryAnswer {
  return typeof value === 'object' && value !== null && ('sent' in value || 'errors' in value);
}
