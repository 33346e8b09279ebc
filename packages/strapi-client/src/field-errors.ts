import type { StrapiError } from './errors.js';
import { property, text } from './unknown-value.js';

export interface FieldError {
  /** The attribute or argument that was refused, such as `email` or `pagination.pageSize`. */
  readonly field: string;
  /** What is wrong, in the server's words. */
  readonly message: string;
  /** A stable name of the fault, when the server gives one. */
  readonly code: string | undefined;
}

/** The faults of a validation error, field by field; empty when the server named none. */
export function fieldErrors(error: StrapiError): FieldError[] {
  const errors = property(error.details, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((each: unknown) => {
    const path = property(each, 'path');
    return {
      field: Array.isArray(path) ? path.join('.') : '',
      message: text(property(each, 'message')) ?? '',
      code: text(property(each, 'code')),
    };
  });
}
