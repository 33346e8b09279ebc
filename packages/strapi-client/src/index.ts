export type { Page, PageMeta } from './answer.js';
export type {
  Block,
  Blocks,
  InlineNode,
  LinkNode,
  ListItemNode,
  ListNode,
  TextNode,
} from './blocks.js';
export { createClient } from './client.js';
export type { Client, ClientOptions } from './client.js';
export type { Collection } from './collection.js';
export { fieldErrors, isStrapiError, StrapiError } from './errors.js';
export type { ErrorKind, FieldError } from './errors.js';
export type { Fallback } from './locales.js';
export type {
  DocumentQuery,
  Filters,
  ListQuery,
  Pagination,
  Populate,
  Selection,
  Sort,
} from './query.js';
export { createSend } from './request.js';
export type { RequestOptions, Send } from './request.js';
export type { Exact, Result } from './result.js';
export type { ImageFormats, Manifest, Many, Model, One, Schema, Zone } from './schema.js';
export { serialize } from './serialize.js';
export type { Single } from './single.js';
export type { Transport, TransportRequest, TransportResponse } from './transport.js';
