import type { SchemaDocument } from '../schema-document.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { refuseFields } from './refuse-fields.js';
import { refuseFilters } from './refuse-filters.js';
import { refusePopulate } from './refuse-populate.js';
import { refuseSort } from './refuse-sort.js';
import { InvalidKey, inParameter, invalidKey } from './refusal.js';

const parameters = [
  'filters',
  'sort',
  'fields',
  'populate',
  'status',
  'locale',
  'page',
  'pageSize',
  'start',
  'limit',
  'pagination',
  'count',
  'ordering',
];

function inQuery(param: string, check: () => void) {
  try {
    check();
  } catch (error) {
    throw error instanceof InvalidKey ? inParameter(error, 'query', param) : error;
  }
}

/** Throws for the first key of a query that Strapi, with `strictParams`, would not accept. */
export function refuseQuery(schema: SchemaDocument, uid: string, query: Fields): void {
  for (const key of Object.keys(query)) {
    inQuery(key, () => {
      if (!parameters.includes(key)) throw invalidKey(key, null);
    });
  }
  const { filters, sort, fields, populate } = query;
  inQuery('filters', () => {
    refuseFilters(schema, uid, filters);
  });
  inQuery('sort', () => {
    refuseSort(schema, uid, sort);
  });
  inQuery('fields', () => {
    if (isRecord(fields)) return;
    refuseFields(schema, uid, fields);
  });
  inQuery('populate', () => {
    refusePopulate(schema, uid, populate);
  });
}
