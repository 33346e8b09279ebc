import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';

interface Issue {
  path: unknown[];
  message: string;
}

function issuesOf(error: Error): Issue[] | undefined {
  return 'issues' in error && Array.isArray(error.issues) ? error.issues : undefined;
}

function firstPlaceIn(error: Error) {
  return error.stack?.split('\n    at ')[1] ?? '';
}

/** Where Strapi reads from a value without looking whether there is one. */
function isOversight(error: Error) {
  return error instanceof TypeError && /@strapi|lodash|yup/.test(firstPlaceIn(error));
}

/** A query that names what the type does not have, or that makes no sense to Strapi's builder. */
function isUnanswerable(error: Error) {
  return (
    /no such column|column .+ does not exist/.test(error.message) ||
    /@strapi\/database\/dist\/query\//.test(firstPlaceIn(error))
  );
}

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
      if (ctx.method === 'GET' && isUnanswerable(error)) {
        throw new errors.ValidationError(
          'The query cannot be answered; see its fields and filters',
        );
      }
      if (!isOversight(error)) throw error;
      strapi.log.warn(`${ctx.method} ${ctx.path}: ${error.stack}`);
      throw new errors.ValidationError('The request is not what this address takes');
    }
  };

export default explainBadInput;
