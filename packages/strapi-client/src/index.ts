export type { MetaOf, Page, PageMeta, RangeMeta } from './answer.js';
export type {
  Block,
  Blocks,
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  TextNode,
} from './blocks.js';
export { connectionOf, createClient } from './client.js';
export type { Client, ClientOptions, ConnectionOptions } from './client.js';
export type { Collection } from './collection.js';
export type { Answered, Validate } from './endpoint.js';
export { isStrapiError, StrapiError } from './errors.js';
export { fieldErrors } from './field-errors.js';
export type { ErrorKind } from './errors.js';
export type { FieldError } from './field-errors.js';
export type { Exact } from './exact.js';
export type { Filters, Sort } from './filters.js';
export type { CreateInput, UpdateInput } from './input.js';
export type { Fallback } from './locales.js';
export type {
  DocumentQuery,
  ListQuery,
  PageRequest,
  Populate,
  RangeRequest,
  ResultOf,
  Selection,
} from './query.js';
export { createSend } from './request.js';
export type { Connection, RequestOptions, Send } from './request.js';
export type { Result } from './result.js';
export type { Retry } from './retry.js';
export type {
  Always,
  ImageFormats,
  Manifest,
  Many,
  Model,
  One,
  Route,
  Schema,
  Zone,
} from './schema.js';
export { serialize } from './serialize.js';
export type { Single } from './single.js';
export { lazyTransport } from './transport.js';
export type { Transport, TransportRequest, TransportResponse } from './transport.js';
