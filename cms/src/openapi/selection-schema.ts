import { isCountable } from './link-schema';
import { onlyWith, schemaRef } from './part';
import type { Part, Parts } from './part';
import { filterSchemas } from './filter-schema';
import { nameOf, targetsOf } from './public-model';
import type { Named, PublicModel } from './public-model';

const whole: Part = { const: true };
const everything: Part = { const: '*' };
const count: Part = onlyWith({ count: { const: true } }, { required: ['count'] });

/** Of a dynamic zone one chooses section types, and what of each. */
function zoneSelection(uids: readonly string[]): Part {
  const sections = uids.map((uid) => [
    uid,
    { anyOf: [whole, schemaRef(`${nameOf(uid)}Selection`)] },
  ]);
  const on = onlyWith(Object.fromEntries(sections));
  return {
    anyOf: [whole, onlyWith({ on }), onlyWith({ populate: everything })],
  };
}

function linkSelection([name, attribute]: Named): Part {
  const targets = targetsOf(attribute);
  if (attribute.type === 'dynamiczone') return zoneSelection(targets);
  const chosen = schemaRef(`${nameOf(targets[0] ?? '')}Selection`);
  return { anyOf: [whole, chosen, ...(isCountable(name, attribute) ? [count] : [])] };
}

/** The attributes that `fields` takes. */
export function fieldNames({ isDocument, values }: PublicModel): string[] {
  return ['id', ...(isDocument ? ['documentId'] : []), ...values.map(([name]) => name)];
}

/** In a list one may sort by what is linked; within `populate` by a model's own values only. */
export function orderSchema(model: PublicModel, byLinks: boolean): Part {
  const own = fieldNames(model).join('|');
  const links = model.links
    .filter(([name, { type }]) => type !== 'dynamiczone' && name !== 'localizations')
    .map(([name]) => name);
  const linked = byLinks && links.length > 0 ? `|(${links.join('|')})(\\.\\w+)+` : '';
  return { type: 'string', pattern: `^(${own}${linked})(:(asc|desc))?$` };
}

/** What one may choose of a model, for itself or where something links to it. */
export function selectionSchemas(model: PublicModel): Parts {
  const { name, links } = model;
  const list = (schema: string): Part => ({ type: 'array', items: schemaRef(schema) });
  const populate = { anyOf: [everything, schemaRef(`${name}Populate`)] };
  return {
    [`${name}Field`]: { type: 'string', enum: fieldNames(model) },
    [`${name}Order`]: orderSchema(model, false),
    ...filterSchemas(model),
    [`${name}Populate`]: onlyWith(
      Object.fromEntries(links.map((link) => [link[0], linkSelection(link)])),
    ),
    [`${name}Selection`]: onlyWith(
      {
        fields: list(`${name}Field`),
        sort: list(`${name}Order`),
        filters: schemaRef(`${name}Filters`),
        ...(links.length > 0 && { populate }),
      },
      { minProperties: 1 },
    ),
  };
}
