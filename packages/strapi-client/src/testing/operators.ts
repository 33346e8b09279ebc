const groups = ['$and', '$or'];

const arrays = ['$in', '$notIn', '$between'];

/** Operators whose operand Strapi turns into the attribute's type. */
const typed = ['$not', '$eq', '$ne', '$gt', '$gte', '$lt', '$lte', ...arrays];

const wordings = [
  '$eqi',
  '$nei',
  '$contains',
  '$notContains',
  '$containsi',
  '$notContainsi',
  '$startsWith',
  '$startsWithi',
  '$endsWith',
  '$endsWithi',
];

const where = [...typed, ...wordings, '$null', '$notNull'];

export function isGroup(key: string): boolean {
  return groups.includes(key);
}

export function isOperator(key: string): boolean {
  return groups.includes(key) || where.includes(key);
}

export function takesList(operator: string): boolean {
  return arrays.includes(operator);
}

export function takesTyped(operator: string): boolean {
  return typed.includes(operator);
}
