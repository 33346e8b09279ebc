import { isText, operatorsOf } from '../content-query/operand';
import { onlyWith, schemaRef } from './part';
import type { Part, Parts } from './part';
import { nameOf, targetsOf } from './public-model';
import type { PublicModel } from './public-model';
import { plainForms } from './value-schema';

/** Large numbers are answered as text, and asked for as numbers. */
const values: Record<string, Part> = { ...plainForms, biginteger: { type: 'integer' } };

const namesOfConditions: Record<string, string> = {
  integer: 'IntegerConditions',
  biginteger: 'IntegerConditions',
  decimal: 'NumberConditions',
  float: 'NumberConditions',
  boolean: 'BooleanConditions',
  date: 'DateConditions',
  datetime: 'DateTimeConditions',
  timestamp: 'DateTimeConditions',
  time: 'TimeConditions',
  json: 'PresenceConditions',
  blocks: 'PresenceConditions',
};

function nameOfConditions(type: string) {
  return isText(type) ? 'TextConditions' : (namesOfConditions[type] ?? 'TextConditions');
}

function conditions(type: string, name: string): Part {
  const value = values[type] ?? { type: 'string' };
  const list = { type: 'array', items: value };
  const operands = {
    value,
    list,
    range: { ...list, minItems: 2, maxItems: 2 },
    presence: { type: 'boolean' },
    conditions: schemaRef(name),
  };
  const operators = operatorsOf(type).map(([operator, takes]) => [operator, operands[takes]]);
  return onlyWith(Object.fromEntries(operators), { minProperties: 1 });
}

/** How values of each type are compared. */
export const conditionSchemas: Parts = Object.fromEntries([
  ...Object.entries(namesOfConditions).map(([type, name]) => [name, conditions(type, name)]),
  ['TextConditions', conditions('string', 'TextConditions')],
]);

function attributesOf({ isDocument, values: own, links }: PublicModel): Parts {
  const linked = links
    .filter(([, { type }]) => type !== 'dynamiczone')
    .map(([link, attribute]): [string, Part] => {
      const target = nameOf(targetsOf(attribute)[0] ?? '');
      const kind = link === 'localizations' ? 'Version' : 'Link';
      return [link, schemaRef(`${target}${kind}Filters`)];
    });
  return {
    id: schemaRef('IntegerConditions'),
    ...(isDocument && { documentId: schemaRef('TextConditions') }),
    ...Object.fromEntries(own.map(([each, { type }]) => [each, schemaRef(nameOfConditions(type))])),
    ...Object.fromEntries(linked),
  };
}

function groupsOf({ name }: PublicModel): Parts {
  const group = { type: 'array', items: schemaRef(`${name}Filters`) };
  return { $and: group, $or: group };
}

/** What one may ask of a model's attributes, and of those of what it links to. */
function filterSchema(model: PublicModel): Part {
  const $not = schemaRef(`${model.name}Filters`);
  return onlyWith({ ...attributesOf(model), ...groupsOf(model), $not });
}

/** The same where something links to the model: attributes, or else one operator alone. */
function withinLink(model: PublicModel, presence: Parts): Part {
  return onlyWith(
    { ...attributesOf(model), ...groupsOf(model), ...presence },
    { anyOf: [{ maxProperties: 1 }, { propertyNames: { pattern: '^[^$]' } }] },
  );
}

/** Every kind of condition on a model; one cannot ask whether there are other versions of it. */
export function filterSchemas(model: PublicModel): Parts {
  const presence = { $null: { type: 'boolean' }, $notNull: { type: 'boolean' } };
  return {
    [`${model.name}Filters`]: filterSchema(model),
    [`${model.name}LinkFilters`]: withinLink(model, presence),
    [`${model.name}VersionFilters`]: withinLink(model, {}),
  };
}
