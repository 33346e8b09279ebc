import { modelOf, targetOf } from '../content-query/model';
import type { Model } from '../content-query/model';
import { isRecord } from '../content-query/refusal';
import { readableAmong, readableFieldsOf } from './reading-rights';
import type { Caller } from './reading-rights';

interface Linked {
  target: Model;
  row: Record<string, unknown>;
}

/** What is told of each row that is linked. */
const told = new Set(['id', 'documentId', 'locale', 'publishedAt', 'createdAt', 'updatedAt']);

/** Files are shown with the document that they are in, and of accounts Strapi tells the names alone. */
const isDocument = ({ uid }: Model) => uid.startsWith('api::');

/** Rows of documents that are linked in a row, however deep. */
function linkedIn(model: Model, row: Record<string, unknown>): Linked[] {
  return Object.entries(row).flatMap(([name, value]): Linked[] => {
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name] : undefined;
    const parts = [value].flat().filter(isRecord);
    if (attribute?.type === 'dynamiczone') {
      return parts.flatMap((part) => {
        const component = modelOf(strapi, String(part.__component));
        return component ? linkedIn(component, part) : [];
      });
    }
    const target = targetOf(strapi, model, name);
    if (!target) return [];
    const inside = parts.flatMap((part) => linkedIn(target, part));
    if (!isDocument(target)) return inside;
    // A number of rows is told instead of them.
    return [
      ...parts.filter(({ id }) => id !== undefined).map((row) => ({ target, row })),
      ...inside,
    ];
  });
}

async function cutRow(caller: Caller, { target, row }: Linked, isReadable: boolean) {
  const kept = isReadable ? await readableFieldsOf(caller, target.uid, row) : {};
  for (const name of Object.keys(row)) {
    if (!told.has(name) && !Object.hasOwn(kept, name)) Reflect.deleteProperty(row, name);
  }
}

/**
 * Takes from rows what may not be read of the documents that are linked in them. Strapi asks only
 * whether somebody may read what links, and gives the whole of what a filter or an order looks into.
 */
export async function cutLinked(caller: Caller, model: Model, rows: Record<string, unknown>[]) {
  const linked = rows.flatMap((row) => linkedIn(model, row));
  for (const target of new Set(linked.map((each) => each.target))) {
    const own = linked.filter((each) => each.target === target);
    const readable = await readableAmong(
      caller,
      target.uid,
      own.map(({ row }) => Number(row.id)),
    );
    for (const each of own) await cutRow(caller, each, readable.has(Number(each.row.id)));
  }
}
