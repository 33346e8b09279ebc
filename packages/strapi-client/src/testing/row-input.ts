import type { SchemaAttribute } from '../schema-document.js';
import { modelOf } from './model.js';
import { isRecord, listOf } from './record.js';
import type { Fields } from './record.js';
import { relatedIds } from './references.js';
import type { Holder } from './references.js';
import { isRow } from './tables.js';
import type { Row, Tables } from './tables.js';

export interface Input {
  readonly tables: Tables;
  /** What a model's attributes are when nobody says. */
  readonly standard: (uid: string) => Fields;
}

function component(input: Input, uid: string, data: unknown, holder: Holder): Row {
  const given = isRecord(data) ? data : {};
  const { __component } = given;
  return {
    ...(typeof __component === 'string' ? { __component } : {}),
    ...rowValues(input, uid, { ...input.standard(uid), ...given }, undefined, holder),
    id: input.tables.nextId(),
  };
}

function value(
  input: Input,
  attribute: SchemaAttribute,
  data: unknown,
  before: unknown,
  holder: Holder,
) {
  const [uid = ''] = attribute.targets ?? [];
  const ids = listOf(before).filter((id) => typeof id === 'number');
  switch (attribute.type) {
    case 'relation':
      return relatedIds(input.tables, attribute, data, ids, holder);
    case 'media':
      return listOf(data).map((file) => (isRow(file) ? file.id : Number(file)));
    case 'dynamiczone':
      return listOf(data)
        .filter(isRecord)
        .map((item) => component(input, String(item['__component']), item, holder));
    case 'component':
      if (attribute.many) return listOf(data).map((item) => component(input, uid, item, holder));
      return data === null || data === undefined ? null : component(input, uid, data, holder);
    default:
      return data ?? null;
  }
}

/** What was given for a model's attributes, as rows keep it. */
export function rowValues(
  input: Input,
  uid: string,
  data: Fields,
  before: Row | undefined,
  holder: Holder,
): Fields {
  const model = modelOf(input.tables.schema, uid);
  const named = Object.entries(model.attributes).filter(
    ([name]) => name !== 'localizations' && (name in data || !before),
  );
  const values = named.map(([name, attribute]): [string, unknown] => [
    name,
    value(input, attribute, data[name], before?.[name], holder),
  ]);
  return Object.fromEntries(values);
}
