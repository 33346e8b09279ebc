import type { SchemaDocument } from '../schema-document.js';
import { attributeOf, isLink, modelOf } from './model.js';
import { isRecord, listOf } from './record.js';
import type { Fields } from './record.js';
import { ordersOf } from './sort.js';

/** Whether conditions reach through a link, so that Strapi's SQL joins another table. */
export function reachesLinks(schema: SchemaDocument, uid: string, filters: unknown): boolean {
  return listOf(filters)
    .filter(isRecord)
    .flatMap((each) => Object.entries(each))
    .some(([key, condition]) => {
      const attribute = attributeOf(modelOf(schema, uid), key);
      return attribute ? isLink(attribute) : reachesLinks(schema, uid, condition);
    });
}

/**
 * What a query selects when Strapi's SQL joins another table: what it sorts by comes along, asked
 * for or not, unless it sorts through a link.
 */
export function withSortColumns(selection: Fields): Fields {
  const { fields, sort } = selection;
  const orders = ordersOf(sort);
  if (fields === undefined || orders.some(({ path }) => path.length > 1)) return selection;
  return { ...selection, fields: [...listOf(fields), ...orders.flatMap(({ path }) => path)] };
}
