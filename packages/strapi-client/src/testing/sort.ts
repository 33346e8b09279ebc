import { stored } from './cast.js';
import type { Comparable } from './cast.js';
import { attributeOf, isLink, modelOf, targetOf } from './model.js';
import { isList, isRecord, isStrings } from './record.js';
import { refused, serverError } from './refusal.js';
import type { Row, Tables } from './tables.js';

export interface Order {
  readonly path: readonly string[];
  readonly descending: boolean;
}

function orderOf(path: readonly string[], direction: string): Order {
  const order = direction.toLowerCase();
  if (order !== 'asc' && order !== 'desc') {
    throw refused('Invalid order. order can only be one of asc|desc|ASC|DESC');
  }
  return { path, descending: order === 'desc' };
}

/** `title:desc,category.name` part by part. */
export function sortSegments(sort: string): readonly string[] {
  return sort
    .split(',')
    .map((segment) => segment.trim())
    .filter((segment) => segment.split(':')[0]?.trim());
}

function ordersOfText(sort: string): Order[] {
  return sortSegments(sort).map((segment) => {
    const [field = '', direction = 'asc'] = segment.split(':');
    return orderOf(field.trim().split('.'), direction.trim());
  });
}

function ordersOfObject(sort: unknown, path: readonly string[] = []): Order[] {
  if (!isRecord(sort)) throw refused('Invalid sort type expected object or string got object');
  return Object.entries(sort).flatMap(([name, order]) =>
    typeof order === 'string'
      ? [orderOf([...path, name], order.trim())]
      : ordersOfObject(order, [...path, name]),
  );
}

/** Every form of `sort`; throws what Strapi answers to a bad one. */
export function ordersOf(sort: unknown): readonly Order[] {
  if (sort === undefined || sort === null) return [];
  if (typeof sort === 'string') return ordersOfText(sort);
  if (isStrings(sort)) return sort.flatMap(ordersOfText);
  return isList(sort) ? sort.flatMap((each) => ordersOfObject(each)) : ordersOfObject(sort);
}

function difference(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? -1 : 1;
  return left < right ? -1 : 1;
}

/** Of several values behind a link the one that comes first. */
function first(values: readonly Comparable[], descending: boolean): Comparable {
  const inOrder = [...values].sort(difference);
  return inOrder.at(descending ? -1 : 0) ?? null;
}

function valueAt(tables: Tables, uid: string, row: Row, { path, descending }: Order): Comparable {
  const [name = '', ...rest] = path;
  if (name === 'id') return row.id;
  if (name === 'documentId') return stored('string', row[name]);
  const attribute = attributeOf(modelOf(tables.schema, uid), name);
  if (!attribute || isLink(attribute) !== rest.length > 0) throw serverError();
  const target = targetOf(attribute);
  if (target === undefined) return stored(attribute.type, row[name]);
  const values = tables
    .joined(row, name, attribute)
    .map((each) => valueAt(tables, target, each, { path: rest, descending }));
  return first(values, descending);
}

/** Rows in order, as SQLite has it: what is unset before the rest, text by its bytes. */
export function sorted(
  tables: Tables,
  uid: string,
  rows: readonly Row[],
  orders: readonly Order[],
): readonly Row[] {
  const keyed = rows.map((row) => ({
    row,
    keys: orders.map((order) => valueAt(tables, uid, row, order)),
  }));
  keyed.sort((left, right) => {
    for (const [index, { descending }] of orders.entries()) {
      const order = difference(left.keys[index] ?? null, right.keys[index] ?? null);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}
