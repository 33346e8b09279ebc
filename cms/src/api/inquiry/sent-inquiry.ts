import { errors } from '@strapi/utils';
import { parseInquiry } from '@wsco/content-client/inquiry-rules';
import type { SentInquiry } from './judge-inquiry';

/** Characters of a proof of work, which has some 700. */
export const longestProof = 4000;
export const longestWebsite = 1000;

const shape =
  'Send the inquiry as {"data": {…}}, with "proof" and "website" beside it where there are any';

function textAt(body: object, name: 'proof' | 'website', longest: number) {
  const value: unknown = Reflect.get(body, name);
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value.length <= longest) return value;
  throw new errors.ValidationError(`"${name}" is text of at most ${longest} characters`);
}

/** What a request brings; throws a `ValidationError` that names every field that is at fault. */
export function parseSentInquiry(body: unknown): SentInquiry {
  if (typeof body !== 'object' || body === null || !('data' in body)) {
    throw new errors.ValidationError(shape);
  }
  const isKnown = (name: string) => ['data', 'proof', 'website'].includes(name);
  if (!Object.keys(body).every(isKnown)) throw new errors.ValidationError(shape);
  const { inquiry, faults } = parseInquiry(body.data);
  if (!inquiry) {
    throw new errors.ValidationError('The inquiry was not accepted; see details.errors', {
      errors: faults.map((fault) => ({ ...fault, name: 'ValidationError' })),
    });
  }
  return {
    inquiry,
    proof: textAt(body, 'proof', longestProof),
    website: textAt(body, 'website', longestWebsite),
  };
}
