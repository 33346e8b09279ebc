export { fieldErrors, isStrapiError, StrapiError } from '@wsco/strapi-client';
export type {
  Blocks,
  ErrorKind,
  FieldError,
  ImageFormats,
  Page,
  Result,
  ResultOf,
} from '@wsco/strapi-client';
export { createContentClient } from './content-client.js';
export type { ContentClient, ContentClientOptions } from './content-client.js';
export { manifest } from './generated/manifest.js';
export type { ContentSchema } from './generated/schema.js';
export { createIdempotencyKey, proofOf } from './inquiries.js';
export type {
  Inquiries,
  InquiryChallenge,
  InquirySolution,
  Receipt,
  SubmitOptions,
} from './inquiries.js';
export type { Inquiry, InquiryTopic } from './inquiry-rules.js';
export type { Openapi } from './openapi.js';
