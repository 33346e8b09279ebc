import type { SchemaAttribute, SchemaDocument } from '../schema-document.js';
import { listOf } from './record.js';

/** A version of a document in one language, a media file, or a component in what holds it. */
export interface Row {
  readonly id: number;
  readonly [name: string]: unknown;
}

/** Documents by type. Links to documents are kept as ids, components where they stand. */
export interface Tables {
  readonly schema: SchemaDocument;
  /** Every row of a type, oldest first. */
  rows(uid: string): readonly Row[];
  put(uid: string, row: Row): void;
  /** An id that no row has or had. */
  nextId(): number;
  drop(uid: string, id: number): void;
  /** What conditions and order find behind a link: every version, whatever its status. */
  joined(row: Row, name: string, attribute: SchemaAttribute): readonly Row[];
  /** What `populate` finds behind a link; translations are those that are not answered anyway. */
  linked(
    row: Row,
    name: string,
    attribute: SchemaAttribute,
    answered: readonly Row[],
  ): readonly Row[];
}

export function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'id') === 'number'
  );
}

export function createTables(schema: SchemaDocument): Tables {
  const tables = new Map<string, Map<number, Row>>();
  let highest = 0;

  function table(uid: string) {
    const known = tables.get(uid);
    if (known) return known;
    const made = new Map<number, Row>();
    tables.set(uid, made);
    return made;
  }

  const rows = (uid: string) => [...table(uid).values()].sort((a, b) => a.id - b.id);

  function joined(row: Row, name: string, { type, targets = [] }: SchemaAttribute) {
    if (type === 'component') return listOf(row[name]).filter(isRow);
    const [uid = ''] = targets;
    if (name === 'localizations') {
      return rows(uid).filter(({ documentId }) => documentId === row['documentId']);
    }
    const found = listOf(row[name]).map((id) => table(uid).get(Number(id)));
    return found.filter(isRow);
  }

  return {
    schema,
    rows,
    put(uid, row) {
      highest = Math.max(highest, row.id);
      table(uid).set(row.id, row);
    },
    nextId: () => (highest += 1),
    drop: (uid, id) => void table(uid).delete(id),
    joined,
    linked(row, name, attribute, answered) {
      const found = joined(row, name, attribute);
      if (name !== 'localizations') return found;
      return found.filter(({ id }) => !answered.some((each) => each.id === id));
    },
  };
}
