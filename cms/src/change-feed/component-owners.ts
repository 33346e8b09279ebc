import type { Core } from '@strapi/strapi';
import { tagOf } from '../cache-headers/tags';
import type { Model } from '../content-query/model';
import type { Aspect } from './aspect';
import { modelsShown, published } from './published';

/** A published document that has a component, at any depth. */
export interface Owner extends Pick<Aspect, 'type' | 'documentId'> {
  /** Through which attribute; empty while nothing is known. */
  attribute: string;
  component: number;
  locale: string | null;
}

/** A row of the table in which Strapi keeps what has which components. */
interface Held {
  entity_id: number;
  cmp_id: number;
  field: string;
}

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
}

function fieldsFor({ attributes }: Model, uid: string) {
  return Object.keys(attributes).filter((name) => {
    const attribute = attributes[name];
    if (attribute?.type === 'dynamiczone') return attribute.components.some((each) => each === uid);
    return attribute?.type === 'component' && attribute.component === uid;
  });
}

async function readHeld(strapi: Core.Strapi, model: Model, uid: string, components: number[]) {
  const [field] = fieldsFor(model, uid);
  const attribute =
    field === undefined ? undefined : strapi.db.metadata.get(model.uid).attributes[field];
  const table = attribute && 'joinTable' in attribute ? attribute.joinTable.name : undefined;
  if (table === undefined) return [];
  return strapi.db
    .queryBuilder(table)
    .select(['entity_id', 'cmp_id', 'field'])
    .where({ component_type: uid, cmp_id: { $in: components } })
    .execute<Held[]>({ mapResults: false });
}

async function readOwners(strapi: Core.Strapi, model: Model, ids: number[]): Promise<Owner[]> {
  if (model.modelType === 'component') return ownersOf(strapi, model.uid, ids);
  const rows: Row[] = await strapi.db.query(model.uid).findMany({
    where: { id: { $in: ids }, ...published(model) },
    select: ['id', 'documentId', 'locale'],
  });
  const type = tagOf(model) ?? '';
  return rows.map(({ id, ...row }) => ({ ...row, type, component: id, attribute: '' }));
}

export async function ownersOf(
  strapi: Core.Strapi,
  uid: string,
  components: number[],
): Promise<Owner[]> {
  if (components.length === 0) return [];
  const owners: Owner[] = [];
  for (const model of modelsShown(strapi)) {
    const held = await readHeld(strapi, model, uid, components);
    const outer = await readOwners(
      strapi,
      model,
      held.map((each) => each.entity_id),
    );
    for (const { entity_id, cmp_id, field } of held) {
      const owned = outer.filter((each) => each.component === entity_id);
      owners.push(
        ...owned.map((each) => ({
          ...each,
          component: cmp_id,
          attribute: each.attribute || field,
        })),
      );
    }
  }
  return owners;
}
