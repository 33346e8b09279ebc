import { createClient, createSend } from '@wsco/strapi-client';
import type { Client, Transport } from '@wsco/strapi-client';
import { axiosTransport } from '@wsco/strapi-client/axios';
import { manifest } from './generated/manifest.js';
import type { ContentSchema } from './generated/schema.js';
import { createInquiries } from './inquiries.js';
import type { Inquiries } from './inquiries.js';

export interface ContentClient extends Client<ContentSchema> {
  readonly inquiries: Inquiries;
}

export interface ContentClientOptions {
  /** Where the API is, such as `https://example.org`; without it, where the page came from. */
  readonly baseUrl?: string;
  /** Milliseconds until a request is given up; 10,000 unless told. */
  readonly timeout?: number;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How requests travel; axios unless told. */
  readonly transport?: Transport;
}

/** A client of the content API; French falls back to English. */
export function createContentClient({
  baseUrl = '',
  timeout = 10_000,
  headers = {},
  transport = axiosTransport(),
}: ContentClientOptions = {}): ContentClient {
  const connection = { baseUrl, timeout, headers, transport };
  const content = createClient<ContentSchema>({
    ...connection,
    manifest,
    fallback: { fr: ['en'] },
  });
  return { ...content, inquiries: createInquiries(createSend(connection)) };
}
