import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isContentPath } from '../content-path';

/** What is read of a query; the parser drops the rest without a word. */
export const parameterLimit = 200;

function refuse(message: string, key: string): never {
  throw new errors.ValidationError(message, { key, path: null, source: 'query', param: key });
}

/** The names that a parameter is made of: `filters[title][$eq]` has three. */
function namesOf(parameter: string) {
  return parameter.split(/[[\]]+/).filter((each) => each !== '');
}

/** Refuses parameters of the content API that the parser would drop, since the answer would be to another question. */
const refuseUnreadParameters = (): Core.MiddlewareHandler => async (ctx, next) => {
  if (isContentPath(ctx.path)) {
    const parameters = [...new URLSearchParams(ctx.querystring).keys()];
    if (parameters.length > parameterLimit) {
      refuse(`The address has more than ${parameterLimit} parameters; ask in parts`, 'query');
    }
    const unread = parameters.flatMap(namesOf).find((name) => name in Object.prototype);
    if (unread !== undefined) refuse(`Invalid key ${unread}`, unread);
  }
  await next();
};

export default refuseUnreadParameters;
