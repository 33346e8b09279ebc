import { StrapiError } from '@wsco/strapi-client';
import type { RequestOptions, Send } from '@wsco/strapi-client';
import type { Inquiry } from './inquiry-rules.js';

export interface Receipt {
  /** Such as `WSCO-7KQ4MXRT`; the sender quotes it. */
  readonly reference: string;
}

export interface SubmitOptions extends RequestOptions {
  /**
   * 1 to 255 printable ASCII characters. What is sent under the same key within 24 hours is one
   * inquiry; another inquiry under it is refused with status 422. Random unless given.
   */
  readonly idempotencyKey?: string;
  /**
   * What a challenge and its solution make, see `proofOf`. Without it fewer inquiries are taken from
   * an address.
   */
  readonly proof?: string;
  /** What stands in a field that nobody sees: a program that fills it in gives itself away. */
  readonly website?: string;
}

/** A task for the machine of the sender, to be solved with `altcha-lib` and PBKDF2. */
export interface InquiryChallenge {
  readonly parameters: {
    readonly algorithm: string;
    /** Rounds of each try. */
    readonly cost: number;
    readonly keyLength: number;
    readonly keyPrefix: string;
    readonly nonce: string;
    readonly salt: string;
    /** Seconds since 1970. */
    readonly expiresAt: number;
  };
  readonly signature: string;
}

export interface InquirySolution {
  readonly counter: number;
  readonly derivedKey: string;
}

/** The proof of work to send with an inquiry; each is good for one. */
export function proofOf(challenge: InquiryChallenge, solution: InquirySolution): string {
  return btoa(JSON.stringify({ challenge, solution }));
}

export interface Inquiries {
  /**
   * Sends an inquiry, again when no answer came; rejects with `validation`, whose `fieldErrors` name
   * the fields.
   */
  submit(inquiry: Inquiry, options?: SubmitOptions): Promise<Receipt>;
  /** A challenge for the next inquiry; it may be answered for two hours, after two seconds. */
  challenge(options?: RequestOptions): Promise<InquiryChallenge>;
}

/** A key for one inquiry: 32 hexadecimal digits. */
export function createIdempotencyKey(): string {
  // Unlike `randomUUID`, this is also there on pages without HTTPS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isReceipt = (data: object): data is Receipt =>
  typeof Reflect.get(data, 'reference') === 'string';

const isChallenge = (data: object): data is InquiryChallenge =>
  typeof Reflect.get(data, 'signature') === 'string' && isObject(Reflect.get(data, 'parameters'));

function dataOf<Data extends object>(body: unknown, isData: (data: object) => data is Data): Data {
  const data: unknown = isObject(body) ? Reflect.get(body, 'data') : undefined;
  if (isObject(data) && isData(data)) return data;
  throw new StrapiError({
    kind: 'invalid-response',
    message: 'The server answered something else than it is asked for',
    url: 'inquiries',
  });
}

export function createInquiries(send: Send): Inquiries {
  return {
    async submit(
      inquiry,
      { idempotencyKey = createIdempotencyKey(), proof, website, ...options } = {},
    ) {
      const request = {
        ...options,
        headers: { ...options.headers, 'Idempotency-Key': idempotencyKey },
        body: { data: inquiry, proof, website },
        isRepeatable: true,
      };
      return dataOf(await send('POST', 'inquiries', {}, request), isReceipt);
    },
    async challenge(options) {
      return dataOf(await send('POST', 'inquiries/challenge', {}, { ...options }), isChallenge);
    },
  };
}
