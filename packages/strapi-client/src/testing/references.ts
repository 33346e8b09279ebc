import type { SchemaAttribute } from '../schema-document.js';
import { modelOf } from './model.js';
import { isRecord, listOf } from './record.js';
import { refused } from './refusal.js';
import type { Tables } from './tables.js';

/** Where what holds the links belongs. */
export interface Holder {
  /** The language that links lead to when they name none. */
  readonly locale: string;
  /** Whether it is a draft; what has no drafts is neither and links to both. */
  readonly draft: boolean | undefined;
}

function documentIdOf(reference: unknown): string {
  return String(isRecord(reference) ? reference['documentId'] : reference);
}

/** The rows that a link to a document leads to; throws as Strapi does when there is none. */
function rowsOf(tables: Tables, uid: string, reference: unknown, holder: Holder): number[] {
  const { draftAndPublish, localized } = modelOf(tables.schema, uid);
  const documentId = documentIdOf(reference);
  const named = isRecord(reference) ? reference['locale'] : undefined;
  const locale = typeof named === 'string' ? named : holder.locale;
  const found = tables
    .rows(uid)
    .filter((row) => row['documentId'] === documentId && (!localized || row['locale'] === locale));
  if (found.length === 0) {
    throw refused(`Document with id "${documentId}", locale "${locale}" not found`);
  }
  const fitting = found.filter(
    ({ publishedAt }) =>
      !draftAndPublish || holder.draft === undefined || (publishedAt === null) === holder.draft,
  );
  return fitting.map(({ id }) => id);
}

type Resolve = (reference: unknown) => number[];

function placed(before: readonly number[], ids: readonly number[], position: unknown, at: Resolve) {
  const rest = before.filter((id) => !ids.includes(id));
  if (!isRecord(position) || position['end'] === true) return [...rest, ...ids];
  if (position['start'] === true) return [...ids, ...rest];
  const anchor = position['before'] ?? position['after'];
  const index = rest.findIndex((id) => at(anchor).includes(id));
  const place = position['before'] === undefined ? index + 1 : Math.max(index, 0);
  return [...rest.slice(0, place), ...ids, ...rest.slice(place)];
}

/** The rows that a relation leads to after it was written. */
export function relatedIds(
  tables: Tables,
  attribute: SchemaAttribute,
  input: unknown,
  before: readonly number[],
  holder: Holder,
): readonly number[] {
  const [uid = ''] = attribute.targets ?? [];
  const resolve: Resolve = (reference) => rowsOf(tables, uid, reference, holder);
  if (!isRecord(input) || 'documentId' in input) return listOf(input).flatMap(resolve);
  if ('set' in input) return listOf(input['set']).flatMap(resolve);
  const leaving = listOf(input['disconnect']).flatMap(resolve);
  const staying = before.filter((id) => !leaving.includes(id));
  const joining = listOf(input['connect']);
  const joined = joining.reduce<readonly number[]>((ids, reference) => {
    const position = isRecord(reference) ? reference['position'] : undefined;
    return placed(ids, resolve(reference), position, resolve);
  }, staying);
  return attribute.many ? joined : joined.slice(-1);
}
