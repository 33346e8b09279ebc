import { booleanOf } from './boolean.js';
import { isRecord } from './record.js';
import type { Fields } from './record.js';
import { Refusal, refused } from './refusal.js';

export interface PageSizes {
  /** How many documents a page has when nobody says. */
  readonly standard: number;
  /** The most that a page may have. */
  readonly most: number;
}

export interface Range {
  readonly start: number;
  readonly limit: number;
}

function inObject(query: Fields): Fields {
  return isRecord(query['pagination']) ? query['pagination'] : {};
}

function withinLimit(limit: unknown, { most }: PageSizes) {
  const atLeastOne = Math.max(Number(limit), 1);
  return atLeastOne < most ? atLeastOne : most;
}

function rangeOf(pagination: Fields, sizes: PageSizes): Range {
  const { page, pageSize, start, limit } = pagination;
  const paged = page !== undefined || pageSize !== undefined;
  if (paged && (start !== undefined || limit !== undefined)) {
    const message = 'Cannot use both page & offset pagination in the same query';
    throw new Refusal(message, {}, { name: 'PaginationError' });
  }
  if (!paged) {
    return {
      start: Math.max(Number(start ?? 0), 0),
      limit: withinLimit(limit ?? sizes.standard, sizes),
    };
  }
  const size = withinLimit(
    pageSize === undefined ? sizes.standard : Math.max(1, Number(pageSize)),
    sizes,
  );
  return { start: Math.max((Number(page ?? 1) - 1) * size, 0), limit: size };
}

/** Which documents a query asks for; throws what Strapi answers to impossible ones. */
export function checkedRange(query: Fields, sizes: PageSizes): Range {
  const range = rangeOf(inObject(query), sizes);
  if (query['page'] !== undefined || query['pageSize'] !== undefined) {
    throw refused(
      'Invalid pagination parameters. Cannot use both page-based (page, pageSize) and offset-based (start, limit) pagination in the same query.',
    );
  }
  if (!Number.isInteger(range.start)) {
    throw refused(
      `Invalid parameter at 'start'. Expected integer >= 0, received: ${String(range.start)}`,
    );
  }
  if (!Number.isInteger(range.limit)) {
    throw refused(
      `Invalid parameter at 'limit'. Expected integer >= 1 or -1, received: ${String(range.limit)}`,
    );
  }
  return range;
}

function isCounted(pagination: Fields) {
  if (!('withCount' in pagination)) return true;
  const counted = booleanOf(pagination['withCount']);
  if (counted === undefined) {
    throw refused('Invalid withCount parameter. Expected "t","1","true","false","0","f"');
  }
  return counted;
}

/** The meta of a list. */
export function paginationOf(query: Fields, { start, limit }: Range, total: number) {
  const pagination = inObject(query);
  const counted = isCounted(pagination);
  if ('start' in pagination || 'limit' in pagination) {
    return { start, limit, ...(counted ? { total } : {}) };
  }
  const pages = { page: Math.floor(start / limit) + 1, pageSize: limit };
  return counted ? { ...pages, pageCount: Math.ceil(total / limit), total } : pages;
}
