import type { SchemaDocument } from '../schema-document.js';
import { isLink, modelOf } from './model.js';
import { isRecord, listOf } from './record.js';
import { isRow } from './tables.js';
import type { Row } from './tables.js';

/** Ids of rows of one type become others. */
type Change = (uid: string, ids: readonly number[]) => readonly number[];

/** A row whose links, those of its components too, lead elsewhere. */
export function withLinks(schema: SchemaDocument, uid: string, row: Row, change: Change): Row {
  const links = Object.entries(modelOf(schema, uid).attributes).filter(
    ([name, attribute]) => isLink(attribute) && name in row,
  );
  const changed = links.map(([name, { type, targets = [] }]): [string, unknown] => {
    const value = row[name];
    const component = (item: Row) => {
      const { __component } = item;
      const part = typeof __component === 'string' ? __component : targets[0];
      return withLinks(schema, part ?? '', item, change);
    };
    if (type === 'component' || type === 'dynamiczone') {
      if (Array.isArray(value)) return [name, value.filter(isRow).map(component)];
      return [name, isRecord(value) && isRow(value) ? component(value) : value];
    }
    const ids = listOf(value).filter((id) => typeof id === 'number');
    return [name, change(targets[0] ?? '', ids)];
  });
  return { ...row, ...Object.fromEntries(changed) };
}
