import type { Validate } from '../endpoint.js';
import { StrapiError } from '../errors.js';
import type { SchemaDocument } from '../schema-document.js';
import type { Fault } from './fault.js';
import { findFaults } from './find-faults.js';

export type { SchemaDocument } from '../schema-document.js';
export type { Fault } from './fault.js';
export { findFaults } from './find-faults.js';

export interface ValidatorOptions {
  /** `throw` fails the request with `invalid-response`; `warn` tells and goes on. */
  readonly mode: 'off' | 'warn' | 'throw';
  /** Where a warning goes; the console unless told. */
  readonly warn?: (message: string) => void;
}

function inWords(uid: string, faults: readonly Fault[]) {
  const lines = faults.map(({ path, message }) => `${path.join('.') || 'The document'} ${message}`);
  return `The answer is not what was asked of ${uid}: ${lines.join('; ')}`;
}

/** Checks every answer of a client against its query: pass it as `validate` to `createClient`. */
export function createValidator(
  schema: SchemaDocument,
  { mode, warn = console.warn }: ValidatorOptions,
): Validate | undefined {
  if (mode === 'off') return undefined;
  return ({ uid, query, data, url }) => {
    const errors = findFaults(schema, uid, query, data);
    if (errors.length === 0) return;
    const message = inWords(uid, errors);
    if (mode === 'warn') return warn(message);
    throw new StrapiError({ kind: 'invalid-response', message, url, details: { errors } });
  };
}
