import { errors } from '@strapi/utils';

/** Refuses a change to a page with words that stand beside the field. */
export function refusePage(attribute: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: [attribute], message, name: 'ValidationError' }],
  });
}
