export { everyPart } from './everything.js';
export { example } from './example.js';
export { errorResponse, strapiHandlers } from './handlers.js';
export type { HandlerOptions } from './handlers.js';
export type { SchemaDocument } from '../schema-document.js';
export { createStore } from './store.js';
export type { DocumentUid, NewVersion, Overrides, Store, Stored, StoreOptions } from './store.js';
