import { isText, operatorsOf } from '../content-query/operand';
import { onlyWith, schemaRef } from './part';
import type { Part, Parts } from './part';
import { nameOf, targetsOf } from './public-model';
import type { PublicModel } from './public-model';

const values: Record<string, Part> = {
  integer: { type: 'integer' },
  biginteger: { type: 'integer' },
  decimal: { type: 'number' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  timestamp: { type: 'string', format: 'date-time' },
  time: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,3})?$' },
};

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

const ofLinks = 'Either attributes of what is linked, or one of `$and` and `$or`, or `$null`.';

/** What one may ask of a model's attributes, and of those of what it links to. */
export function filterSchema({ name, isDocument, values: own, links }: PublicModel): Part {
  const filters = schemaRef(`${name}Filters`);
  const linked = links
    .filter(([, { type }]) => type !== 'dynamiczone')
    .map(([link, attribute]): [string, Part] => {
      const target = schemaRef(`${nameOf(targetsOf(attribute)[0] ?? '')}Filters`);
      const presence = schemaRef('PresenceConditions');
      return [link, { anyOf: [target, presence], description: ofLinks }];
    });
  return onlyWith({
    id: schemaRef('IntegerConditions'),
    ...(isDocument && { documentId: schemaRef('TextConditions') }),
    ...Object.fromEntries(own.map(([each, { type }]) => [each, schemaRef(nameOfConditions(type))])),
    ...Object.fromEntries(linked),
    $and: { type: 'array', items: filters },
    $or: { type: 'array', items: filters },
    $not: filters,
  });
}
