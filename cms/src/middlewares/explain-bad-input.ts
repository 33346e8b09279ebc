import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isContentPath } from '../content-path';

type Context = Parameters<Core.MiddlewareHandler>[0];

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

/** Where Strapi reads from a value without looking whether there is one, or JSON that is none. */
function isOversight(error: Error) {
  return (
    error instanceof SyntaxError ||
    (error instanceof TypeError && /@strapi|lodash|yup/.test(firstPlaceIn(error)))
  );
}

/** PostgreSQL's class "data exception" and a violated foreign key, and the same of SQLite. */
const badValue = /^(22\w{3}|23503|SQLITE_MISMATCH|SQLITE_CONSTRAINT_FOREIGNKEY)$/;

/** Words for a number, say, or the id of what is not there. */
function hasBadValue(error: Error) {
  return (
    ('code' in error && badValue.test(String(error.code))) ||
    /@strapi\/database\/dist\/fields\//.test(firstPlaceIn(error))
  );
}

/** Some checks of Strapi's give what the database said as their own words. */
function tellsStatement(error: Error) {
  return (
    error instanceof errors.ValidationError && /^(select|insert|update|delete) /.test(error.message)
  );
}

const missingColumn = /no such column: (?:t\d+\.)?(.*)|column "?(?:t\d+\.)?(.*?)"? does not exist/;

/** A column that the caller did not name is missing through a fault of ours. */
function namesMissingColumn(error: Error, querystring: string) {
  const [, onSqlite, onPostgres = onSqlite] = missingColumn.exec(error.message) ?? [];
  const words = [...new URLSearchParams(querystring)].flat().join(' ');
  return onPostgres !== undefined && words.includes(onPostgres);
}

/** A query that makes no sense to Strapi's builder, or to the one below it. */
function isUnbuildable(error: Error) {
  return /@strapi\/database\/dist\/query\/|knex\/lib\/(formatter|query)\//.test(
    firstPlaceIn(error),
  );
}

function explain(error: Error, { method, querystring }: Context) {
  if (isOversight(error)) return 'The request is not what this address takes';
  if (hasBadValue(error) || tellsStatement(error)) {
    return 'A value or an id in the request is not one that this address can take';
  }
  if (method === 'GET' && (isUnbuildable(error) || namesMissingColumn(error, querystring))) {
    return 'The query cannot be answered; see its fields and filters';
  }
  return undefined;
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
      if (!(error instanceof Error) || isContentPath(ctx.path)) throw error;
      const issues = error.name === 'ZodError' ? issuesOf(error) : undefined;
      if (issues) {
        const found = issues.map(({ path, message }) => ({ path: path.map(String), message }));
        throw new errors.ValidationError(found[0]?.message ?? error.message, { errors: found });
      }
      const message = explain(error, ctx);
      if (message === undefined) throw error;
      strapi.log.warn(`${ctx.method} ${ctx.path}: ${error.stack}`);
      throw new errors.ValidationError(message);
    }
  };

export default explainBadInput;
