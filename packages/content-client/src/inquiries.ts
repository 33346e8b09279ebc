import { StrapiError } from '@wsco/strapi-client';
import type { RequestOptions, Send } from '@wsco/strapi-client';
import type { Inquiry } from './inquiry-rules.js';

export interface Receipt {
  /** Such as `WSCO-7KQ4MXRT`; the sender quotes it. */
  readonly reference: string;
}

export interface Inquiries {
  /** Sends an inquiry; rejects with `validation`, whose `fieldErrors` name the fields. */
  submit(inquiry: Inquiry, options?: RequestOptions): Promise<Receipt>;
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
    async submit(inquiry, options) {
      const body = await send('POST', 'inquiries', {}, { ...options, body: { data: inquiry } });
      if (isReceipt(body)) return body.data;
      throw new StrapiError({
        kind: 'invalid-response',
        message: 'The server did not say under which reference it keeps the inquiry',
        url: 'inquiries',
      });
    },
  };
}
