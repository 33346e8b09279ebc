import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { modelOf, targetOf } from '../content-query/model';
import { guardActions } from './guard-actions';
import { mayReadAny, readableAmong } from './reading-rights';
import type { Caller } from './reading-rights';

interface Context extends Caller {
  params: { model: UID.Schema; targetField: string };
  query: Record<string, unknown>;
  body?: unknown;
}

/** What the admin asks with; all else Strapi would pass on, and so give whole rows of what is linked. */
const asked = new Set([
  ...['id', 'component', '_q', '_filter', 'idsToOmit', 'idsToInclude'],
  ...['page', 'pageSize', 'locale', 'status'],
]);

/** How the admin compares names with what is typed. */
const comparisons: unknown[] = [
  undefined,
  '$containsi',
  '$startsWithi',
  '$contains',
  '$startsWith',
];

function demandPlainQuery({ query }: Context) {
  const unknown = Object.keys(query).find((key) => !asked.has(key));
  if (unknown !== undefined) throw new errors.ValidationError(`Invalid key ${unknown}`);
  if (!comparisons.includes(query._filter)) {
    throw new errors.ValidationError('Invalid value at _filter: try $containsi');
  }
}

/** Strapi asks only whether somebody may read what links, and that nowhere for a component. */
function demandTarget(ctx: Context) {
  const { model, targetField } = ctx.params;
  const source = modelOf(strapi, model);
  if (!source) throw new errors.NotFoundError();
  const target = targetOf(strapi, source, targetField);
  if (target && !mayReadAny(ctx, target.uid)) throw new errors.ForbiddenError();
  return target;
}

const isOfDocument = ({ params }: Context) => Object.hasOwn(strapi.contentTypes, params.model);

const found = z.looseObject({ results: z.array(z.looseObject({ id: z.number() })) });

/** Of what a section links, which is nobody's, the part that the caller may read. */
async function readableIn(ctx: Context, answer: unknown) {
  const target = demandTarget(ctx);
  if (!target) return answer;
  const { results, ...rest } = found.parse(answer);
  const readable = await readableAmong(
    ctx,
    target.uid,
    results.map(({ id }) => id),
  );
  return { ...rest, results: results.filter(({ id }) => readable.has(id)) };
}

/** What may be linked, and what is: for whoever may read that. */
export function guardRelations(strapi: Core.Strapi) {
  guardActions<Context>(strapi, 'plugin::content-manager.relations', {
    before: {
      findAvailable(ctx) {
        demandPlainQuery(ctx);
        demandTarget(ctx);
      },
      findExisting(ctx) {
        demandPlainQuery(ctx);
        if (!isOfDocument(ctx)) demandTarget(ctx);
      },
    },
    after: {
      findExisting: (ctx, answer) => (isOfDocument(ctx) ? answer : readableIn(ctx, answer)),
    },
  });
}
