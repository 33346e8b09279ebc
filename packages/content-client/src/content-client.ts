import { connectionOf, createClient, createSend, lazyTransport } from '@wsco/strapi-client';
import type { Client, ClientOptions, ConnectionOptions, Transport } from '@wsco/strapi-client';
import { manifest } from './generated/manifest.js';
import type { ContentSchema } from './generated/schema.js';
import { createInquiries } from './inquiries.js';
import type { Inquiries } from './inquiries.js';
import { createOpenapi } from './openapi.js';
import type { Openapi } from './openapi.js';

export type ContentClient = Client<ContentSchema> & {
  readonly inquiries: Inquiries;
  readonly openapi: Openapi;
};

export interface ContentClientOptions
  extends
    Omit<ConnectionOptions, 'transport'>,
    Pick<ClientOptions<ContentSchema>, 'locale' | 'validate'> {
  /** How requests travel; axios unless told, which is loaded with the first request. */
  readonly transport?: Transport;
}

/** A client of the content API; French falls back to English. */
export function createContentClient({
  transport = lazyTransport(async () =>
    (await import('@wsco/strapi-client/axios')).axiosTransport(),
  ),
  ...options
}: ContentClientOptions = {}): ContentClient {
  const connected = { ...options, transport };
  const content = createClient<ContentSchema>({
    ...connected,
    manifest,
    fallback: { fr: ['en'] },
  });
  const send = createSend(connectionOf(connected));
  return { ...content, inquiries: createInquiries(send), openapi: createOpenapi(send) };
}
