import type { SchemaAttribute } from '../schema-document.js';

const number = (value: unknown) => typeof value === 'number';
const text = (value: unknown) => typeof value === 'string';
const matching = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);

const wholeNumber = { is: Number.isInteger, wanted: 'a whole number' };
const anyNumber = { is: number, wanted: 'a number' };
const instant = { is: matching(/^\d{4}-\d\d-\d\dT.+Z$/), wanted: 'a date and time' };

const types: Record<string, { is: (value: unknown) => boolean; wanted: string }> = {
  biginteger: { is: matching(/^-?\d+$/), wanted: 'a whole number as text' },
  blocks: { is: Array.isArray, wanted: 'a list of blocks' },
  boolean: { is: (value) => typeof value === 'boolean', wanted: 'true or false' },
  date: { is: matching(/^\d{4}-\d\d-\d\d$/), wanted: 'a date' },
  datetime: instant,
  decimal: anyNumber,
  float: anyNumber,
  integer: wholeNumber,
  json: { is: () => true, wanted: 'JSON' },
  time: { is: matching(/^\d\d:\d\d/), wanted: 'a time' },
  timestamp: instant,
};

const words = { is: text, wanted: 'text' };

/** What is wrong with a value that its attribute should have; undefined when nothing is. */
export function scalarFault(
  { type, required, values }: SchemaAttribute,
  value: unknown,
  isDraft: boolean,
): string | undefined {
  if (value === undefined) return 'is missing';
  if (value === null) {
    return required && !isDraft && type !== 'json'
      ? 'is null, and the schema requires it'
      : undefined;
  }
  if (values && !values.some((each) => each === value)) {
    return `is ${JSON.stringify(value)}, and should be one of ${values.join(', ')}`;
  }
  const { is, wanted } = types[type] ?? words;
  return is(value) ? undefined : `is ${JSON.stringify(value)}, and should be ${wanted}`;
}
