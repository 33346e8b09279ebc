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
}

export interface Inquiries {
  /**
   * Sends an inquiry, again when no answer came; rejects with `validation`, whose `fieldErrors` name
   * the fields.
   */
  submit(inquiry: Inquiry, options?: SubmitOptions): Promise<Receipt>;
}

/** A key for one inquiry: 32 hexadecimal digits. */
export function createIdempotencyKey(): string {
  // Unlike `randomUUID`, this is also there on pages without HTTPS.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isReceipt(body: unknown): body is { data: Receipt } {
  const data: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'data') : null;
  return (
    typeof data === 'object' && data !== null && typeof Reflect.get(data, 'reference') === 'string'
  );
}

export function createInquiries(send: Send): Inquiries {
  return {
    async submit(inquiry, { idempotencyKey = createIdempotencyKey(), ...options } = {}) {
      const body = await send(
        'POST',
        'inquiries',
        {},
        {
          ...options,
          headers: { ...options.headers, 'Idempotency-Key': idempotencyKey },
          body: { data: inquiry },
          isRepeatable: true,
        },
      );
      if (isReceipt(body)) return body.data;
      throw new StrapiError({
        kind: 'invalid-response',
        message: 'The server did not say under which reference it keeps the inquiry',
        url: 'inquiries',
      });
    },
  };
}
