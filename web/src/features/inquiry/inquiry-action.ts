import { fieldErrors, isStrapiError } from '@wsco/content-client';
import type { FieldErrors } from 'react-hook-form';
import { data } from 'react-router-dom';
import type { CreateAction } from '../../routes';
import { siteQueries } from '../site/site-queries';
import type { InquiryAnswer, RefusedInquiry, TypedInquiry } from './inquiry-answer';
import { draftFields, draftSchema, isDraftField } from './inquiry-draft';
import type { InquiryDraft } from './inquiry-draft';
import { keyOfForm } from './inquiry-key';
import { inquiryOf } from './send-inquiry';
import { noNotice, shownNotice } from './shown-notice';
import { websiteIn } from './website-field';

/** What was typed; browsers send the ends of lines as Windows writes them. */
function typedIn(form: FormData): TypedInquiry {
  return Object.fromEntries(
    draftFields.flatMap((field) => {
      const value = form.get(field);
      return typeof value === 'string' && value ? [[field, value.replace(/\r\n/g, '\n')]] : [];
    }),
  );
}

/** @param retryAfter milliseconds */
function refused(answer: RefusedInquiry, status: number, retryAfter?: number) {
  const headers = { ...(retryAfter && { 'Retry-After': `${Math.ceil(retryAfter / 1000)}` }) };
  return data(answer, { status, headers });
}

function faultsOf(faults: readonly { field: string; code?: string | undefined }[]) {
  const errors: FieldErrors<InquiryDraft> = {};
  for (const { field, code } of faults) {
    if (isDraftField(field)) errors[field] ??= { type: 'server', message: code ?? 'invalid' };
  }
  return errors;
}

/** Takes a form as browsers send it without JavaScript, and answers with the same page. */
export const inquiryAction: CreateAction =
  (services, language) =>
  async ({ request }) => {
    const form = await request.formData();
    const draft = typedIn(form);
    const website = websiteIn(form);
    const checked = draftSchema.safeParse(draft);
    if (!checked.success) {
      const faults = checked.error.issues.map(({ path, message }) => ({
        field: path.join('.'),
        code: message,
      }));
      return refused({ draft, errors: faultsOf(faults) }, 422);
    }
    const site = services.queryClient.query(siteQueries.site(services, language));
    const notice = shownNotice(await site.catch(() => undefined));
    const privacyNotice = notice?.version ?? noNotice;
    const inquiry = inquiryOf(checked.data, { language, privacyNotice });
    try {
      const { inquiries } = await services.api();
      const idempotencyKey = await keyOfForm(inquiry);
      const { reference } = await inquiries.submit(inquiry, {
        idempotencyKey,
        ...(website && { website }),
      });
      return { sent: { reference, inquiry } } satisfies InquiryAnswer;
    } catch (error) {
      if (!isStrapiError(error)) throw error;
      const errors = error.kind === 'validation' ? faultsOf(fieldErrors(error)) : {};
      const isFieldFault = Object.keys(errors).length > 0;
      const failure = isFieldFault ? {} : { failure: error.kind };
      return refused({ draft, errors, ...failure }, error.status ?? 503, error.retryAfter);
    }
  };
