import * as z from 'zod/mini';

/** What an inquiry can be about. */
export const inquiryTopics = [
  'financing',
  'activity',
  'partnership',
  'membership',
  'press',
  'other',
] as const;

export type InquiryTopic = (typeof inquiryTopics)[number];

/** Lengths in characters, after white space at both ends is cut off; what nobody sees is empty. */
export const inquiryLimits = {
  name: { min: 2, max: 120 },
  email: { min: 3, max: 254 },
  message: { min: 10, max: 5000 },
  organization: { min: 0, max: 160 },
  country: { min: 0, max: 80 },
  phone: { min: 0, max: 40 },
  privacyNotice: { min: 1, max: 40 },
} as const;

type LimitedField = keyof typeof inquiryLimits;

/** Why a field was refused. */
export type InquiryFaultCode = 'required' | 'too-short' | 'too-long' | 'invalid' | 'unknown';

/**
 * No control characters, which could forge a mail header, no half of a surrogate pair, and nothing that
 * turns the text around it, which could show as another name.
 */
const oneLine = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u;
const manyLines = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;
/** Something that leaves a mark, unlike spaces of no width or of a letter's. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]/u;
const phoneNumber = /^(?:\+?[\d\s().\-/]{5,})?$/;

/**
 * What stands unquoted before the @ of an address (RFC 5322, 3.2.3) but for ! and %, by which mail was
 * once sent on to elsewhere; a domain of at least two parts, in ASCII.
 */
const mailAddress =
  /^(?!\.)(?!.*\.\.)[\w.#$&'*+/=?^`{|}~-]*[\w#$&'*+/=?^`{|}~-]@(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*[a-z\d]$/i;

/** A domain in letters that mail servers do not know. */
const foreignDomain = /^(?=.*\P{ASCII})[\p{L}\p{M}\p{N}.-]+$/u;

/** An e-mail address as mail servers take it: of a domain such as `münchen.de`, the form in ASCII. */
export function asciiAddress(address: string): string {
  const [, name = '', domain = ''] = /^(.*@)([^@]*)$/.exec(address) ?? [];
  if (!foreignDomain.test(domain)) return address;
  try {
    return `${name}${new URL(`http://${domain}`).hostname}`;
  } catch {
    return address;
  }
}

function text(field: LimitedField, pattern: RegExp) {
  const { min, max } = inquiryLimits[field];
  return z.string('required').check(
    z.overwrite((value) => (visible.test(value) ? value.trim() : '')),
    ...(min > 0 ? [z.minLength(1, { error: 'required', abort: true })] : []),
    z.minLength(min, 'too-short'),
    z.maxLength(max, 'too-long'),
    z.regex(pattern, 'invalid'),
  );
}

function optional(field: LimitedField, pattern: RegExp) {
  return z.optional(text(field, pattern));
}

/** The rules of an inquiry, the same in the form and in the CMS; each message is a fault code. */
export const inquirySchema = z.strictObject({
  topic: z.enum(inquiryTopics, 'required'),
  name: text('name', oneLine),
  email: text('email', oneLine).check(
    z.overwrite(asciiAddress),
    z.maxLength(inquiryLimits.email.max, 'too-long'),
    z.regex(mailAddress, 'invalid'),
  ),
  message: text('message', manyLines),
  organization: optional('organization', oneLine),
  country: optional('country', oneLine),
  phone: optional('phone', phoneNumber),
  language: z.enum(['en', 'fr'], 'required'),
  privacyNotice: text('privacyNotice', oneLine),
});

/** What a sender fills in. */
export type Inquiry = z.infer<typeof inquirySchema>;

export interface InquiryFault {
  path: string[];
  code: InquiryFaultCode;
  /** An English sentence; sites show their own words for the code. */
  message: string;
}
