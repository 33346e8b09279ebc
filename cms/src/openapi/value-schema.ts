import type { Attribute } from '../content-query/model';
import { time } from '../content-query/operand';
import { orNull, schemaRef } from './part';
import type { Part } from './part';

/** Every published document has these, though no editor fills them in. */
const kept = ['createdAt', 'updatedAt', 'publishedAt', 'locale'];

/** What answers and conditions write in the same way. */
export const plainForms: Record<string, Part> = {
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  timestamp: { type: 'string', format: 'date-time' },
  time: { type: 'string', pattern: time.source },
};

const forms: Record<string, Part> = {
  ...plainForms,
  email: { type: 'string', format: 'email' },
  biginteger: { type: 'string', pattern: '^-?\\d+$' },
  blocks: schemaRef('Blocks'),
};

const limits = { maxLength: 'maxLength', min: 'minimum', max: 'maximum', regex: 'pattern' };

function limitsOf(attribute: Attribute): Part {
  const given = Object.entries(limits).map(([key, keyword]) => [
    keyword,
    Reflect.get(attribute, key),
  ]);
  return Object.fromEntries(
    given.filter(([, limit]) => typeof limit === 'number' || typeof limit === 'string'),
  );
}

function formOf(name: string, attribute: Attribute, languages: readonly string[]): Part {
  if (name === 'locale') return { type: 'string', enum: languages };
  if (attribute.type === 'enumeration') return { type: 'string', enum: attribute.enum };
  return { ...(forms[attribute.type] ?? { type: 'string' }), ...limitsOf(attribute) };
}

/** What an attribute holds that is no link. */
export function valueSchema(
  name: string,
  attribute: Attribute,
  languages: readonly string[],
): Part {
  if (attribute.type === 'json') return { description: 'Any JSON' };
  const form = formOf(name, attribute, languages);
  const isFilled = Reflect.get(attribute, 'required') === true || kept.includes(name);
  return isFilled ? form : orNull(form);
}
