import type { Core } from '@strapi/strapi';
import { checkFields } from './fields';
import { checkFilters } from './filters';
import type { Model } from './model';
import { checkPopulate } from './populate';
import { withoutDrafts } from './published-versions';
import type { Path } from './refusal';
import { checkSort } from './sort';

/** Refuses what Strapi would fail over; gives the query, which reaches no draft when it is public. */
export function checkSelection(
  strapi: Core.Strapi,
  model: Model,
  query: Record<string, unknown>,
  path: Path,
  isPublic: boolean,
): Record<string, unknown> {
  const checked = { ...query };
  if (query.fields !== undefined) checkFields(query.fields, [...path, 'fields']);
  if (query.sort !== undefined) {
    checkSort(query.sort, { strapi, model, path: [...path, 'sort'], isPublic });
  }
  if (query.filters !== undefined) {
    const at = [...path, 'filters'];
    checkFilters(strapi, model, query.filters, at);
    if (isPublic) checked.filters = withoutDrafts(strapi, model, query.filters, at);
  }
  if (query.populate !== undefined) {
    checked.populate = checkPopulate(
      strapi,
      model,
      query.populate,
      [...path, 'populate'],
      isPublic,
    );
  }
  return checked;
}
