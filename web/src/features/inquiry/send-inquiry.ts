import { fieldErrors, isStrapiError } from '@wsco/content-client';
import type { Inquiry, SubmitOptions } from '@wsco/content-client';
import type { UseFormReturn } from 'react-hook-form';
import type { Services } from '../../services';
import { isDraftField } from './inquiry-draft';
import type { InquiryDraft } from './inquiry-draft';
import { dropKey, keyOf } from './inquiry-key';
import type { ProofOfWork } from './proof-of-work';

type Form = UseFormReturn<InquiryDraft>;

/** Leaves out what the sender left empty. */
export function inquiryOf(
  draft: InquiryDraft,
  added: Pick<Inquiry, 'language' | 'privacyNotice'>,
): Inquiry {
  const { organization, country, phone, ...needed } = draft;
  return {
    ...needed,
    ...(organization ? { organization } : {}),
    ...(country ? { country } : {}),
    ...(phone ? { phone } : {}),
    ...added,
  };
}

/** Puts what the server refused beside its field, and everything else above the form. */
function showFailure(form: Form, error: unknown) {
  if (!isStrapiError(error)) {
    console.error(error);
    form.setError('root', { type: 'server' });
    return;
  }
  const faults = error.kind === 'validation' ? fieldErrors(error) : [];
  let shown = false;
  for (const { field, code } of faults) {
    if (!isDraftField(field)) continue;
    form.setError(field, { type: 'server', message: code ?? 'invalid' });
    shown = true;
  }
  if (!shown) form.setError('root', { type: error.kind });
}

interface Sending extends Pick<SubmitOptions, 'website'> {
  inquiry: Inquiry;
  proofOfWork: ProofOfWork;
}

/** Sends an inquiry; resolves with its reference, or with nothing once the form says what failed. */
export async function sendInquiry(api: Services['api'], form: Form, sending: Sending) {
  const { inquiry, proofOfWork, website } = sending;
  try {
    const { inquiries } = await api();
    const idempotencyKey = keyOf(inquiry);
    const proof = await proofOfWork.take();
    const options = { idempotencyKey, ...(proof && { proof }), ...(website && { website }) };
    const { reference } = await inquiries.submit(inquiry, options);
    dropKey();
    return reference;
  } catch (error) {
    showFailure(form, error);
    return undefined;
  }
}
