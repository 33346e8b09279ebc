import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import * as z from 'zod/mini';
import { modelOf, targetOf } from './content-query/model';
import { changeActions, guardActions } from './guard-actions';
import { mayReadAny, readableOf } from './reading-rights';
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
}

const found = z.looseObject({ results: z.array(z.looseObject({ id: z.number() })) });

/** Of what a section links, which is nobody's, the part that the caller may read. */
async function keepReadable(ctx: Context) {
  const { model, targetField } = ctx.params;
  const source = modelOf(strapi, model);
  const target = source && targetOf(strapi, source, targetField);
  if (!target) return;
  const { results, ...rest } = found.parse(ctx.body);
  const where = { id: { $in: results.map(({ id }) => id) } };
  const rows = await strapi.db
    .query(target.uid)
    .findMany({ select: ['id'], where: { $and: [where, readableOf(ctx, target.uid) ?? {}] } });
  const readable = new Set(rows.map(({ id }) => id));
  ctx.body = { ...rest, results: results.filter(({ id }) => readable.has(id)) };
}

/** What may be linked, and what is: for whoever may read that. */
export function guardRelations(strapi: Core.Strapi) {
  const uid = 'plugin::content-manager.relations';
  guardActions<Context>(strapi, uid, {
    findAvailable(ctx) {
      demandPlainQuery(ctx);
      demandTarget(ctx);
    },
    findExisting: demandPlainQuery,
  });
  changeActions<Context>(strapi, uid, (act, name) => {
    if (name !== 'findExisting') return act;
    return async function findReadable(this: unknown, ctx) {
      const isOfDocument = Object.hasOwn(strapi.contentTypes, ctx.params.model);
      if (!isOfDocument) demandTarget(ctx);
      await act.call(this, ctx);
      if (!isOfDocument) await keepReadable(ctx);
    };
  });
}
