import { errors } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { modelOf, targetOf } from './content-query/model';
import { guardActions } from './guard-actions';
import { mayReadAny } from './reading-rights';
import type { Caller } from './reading-rights';

interface Context extends Caller {
  params: { model: UID.Schema; targetField: string };
  query: Record<string, unknown>;
}

/** What the admin asks with; all else Strapi would pass on, and so give whole rows of what is linked. */
const asked = new Set([
  ...['id', 'component', '_q', '_filter', 'idsToOmit', 'idsToInclude'],
  ...['page', 'pageSize', 'locale', 'status'],
]);

function demandPlainQuery({ query }: Context) {
  const unknown = Object.keys(query).find((key) => !asked.has(key));
  if (unknown !== undefined) throw new errors.ValidationError(`Invalid key ${unknown}`);
}

/** Strapi asks only whether somebody may read what links, and that nowhere for a component. */
function demandTarget(ctx: Context) {
  const { model, targetField } = ctx.params;
  const source = modelOf(strapi, model);
  const target = source && targetOf(strapi, source, targetField);
  if (target && !mayReadAny(ctx, target.uid)) throw new errors.ForbiddenError();
}

/** What may be linked, and what is: for whoever may read that. */
export function guardRelations(strapi: Core.Strapi) {
  guardActions<Context>(strapi, 'plugin::content-manager.relations', {
    findAvailable(ctx) {
      demandPlainQuery(ctx);
      demandTarget(ctx);
    },
    findExisting(ctx) {
      demandPlainQuery(ctx);
      if (ctx.params.model in strapi.components) demandTarget(ctx);
    },
  });
}
