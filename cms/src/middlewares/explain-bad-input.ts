import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

interface Issue {
  path: unknown[];
  message: string;
}

function issuesOf(error: Error): Issue[] | undefined {
  return 'issues' in error && Array.isArray(error.issues) ? error.issues : undefined;
}

/** Where Strapi reads from a value without looking whether there is one. */
function isOversight(error: Error) {
  const [, place = ''] = error.stack?.split('\n    at ') ?? [];
  return error instanceof TypeError && /@strapi|lodash|yup/.test(place);
}

/** In a query for the admin, that is a name which the type does not have. */
const unknownColumn = /no such column|column .+ does not exist/;

/**
 * The admin's own requests are well-formed, so some of its controllers do not check them; to
 * whoever sends something else they fail with 500, and should say what is wrong.
 */
const explainBadInput: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!(error instanceof Error) || ctx.path.startsWith('/api/')) throw error;
      const issues = error.name === 'ZodError' ? issuesOf(error) : undefined;
      if (issues) {
        const found = issues.map(({ path, message }) => ({ path: path.map(String), message }));
        throw new errors.ValidationError(found[0]?.message ?? error.message, { errors: found });
      }
      if (ctx.method === 'GET' && unknownColumn.test(error.message)) {
        throw new errors.ValidationError('The query names what is not there; see its fields');
      }
      if (!isOversight(error)) throw error;
      strapi.log.warn(`${ctx.method} ${ctx.path}: ${error.stack}`);
      throw new errors.ValidationError('The request is not what this address takes');
    }
  };

export default explainBadInput;
