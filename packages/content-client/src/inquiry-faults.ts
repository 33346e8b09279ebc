import type * as z from 'zod/mini';
import { inquiryLimits, inquirySchema } from './inquiry-rules.js';
import type { Inquiry, InquiryFault, InquiryFaultCode } from './inquiry-rules.js';

const codes: readonly string[] = ['required', 'too-short', 'too-long', 'invalid'];

function isCode(message: string): message is InquiryFaultCode {
  return codes.includes(message);
}

function limitsOf(field: string) {
  return Object.entries(inquiryLimits).find(([name]) => name === field)?.[1] ?? { min: 0, max: 0 };
}

function sentence(field: string, code: InquiryFaultCode) {
  const { min, max } = limitsOf(field);
  switch (code) {
    case 'required':
      return `${field} is missing`;
    case 'too-short':
      return `${field} needs at least ${min} characters`;
    case 'too-long':
      return `${field} may have at most ${max} characters`;
    case 'unknown':
      return `${field} is not part of an inquiry; leave it out`;
    case 'invalid':
      return `${field} is not in the right form`;
  }
}

function fault(field: string, code: InquiryFaultCode): InquiryFault {
  return { path: field ? [field] : [], code, message: sentence(field || 'data', code) };
}

function faultsOf(issue: z.core.$ZodIssue): InquiryFault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => fault(key, 'unknown'));
  return [fault(issue.path.join('.'), isCode(issue.message) ? issue.message : 'invalid')];
}

/** One fault for each field: the first that was found. */
function firstOfEach(faults: InquiryFault[]) {
  return [
    ...new Map(faults.reverse().map((each) => [each.path.join('.'), each])).values(),
  ].reverse();
}

/** Checks what a sender sent: the inquiry, trimmed, or every field's fault. */
export function parseInquiry(
  data: unknown,
): { inquiry: Inquiry; faults: [] } | { inquiry: undefined; faults: InquiryFault[] } {
  const result = inquirySchema.safeParse(data);
  if (result.success) return { inquiry: result.data, faults: [] };
  return { inquiry: undefined, faults: firstOfEach(result.error.issues.flatMap(faultsOf)) };
}
