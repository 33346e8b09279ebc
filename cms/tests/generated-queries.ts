import fc from 'fast-check';

/** Names of every kind: text, dates, numbers, links, sections, what is private and what is not there. */
const attribute = fc.constantFrom(
  ...['id', 'documentId', 'title', 'slug', 'name', 'order', 'featured', 'publishedOn', 'termEnd'],
  ...['createdAt', 'publishedAt', 'locale', 'localizations', 'category', 'related', 'parent'],
  ...['children', 'cover', 'portrait', 'seo', 'shareImage', 'body', 'sections', 'header', 'links'],
  ...['url', 'createdBy', 'updatedBy', 'password', 'corrections', 'attachments', 'x', '*', ''],
);
const operator = fc.constantFrom(
  ...['$eq', '$eqi', '$ne', '$in', '$notIn', '$gt', '$lte', '$between', '$null', '$notNull'],
  ...[
    '$contains',
    '$notContainsi',
    '$startsWith',
    '$endsWith',
    '$and',
    '$or',
    '$not',
    '$jsonSupersetOf',
  ],
);
const operand = fc.constantFrom(
  ...[
    '',
    '0',
    '1',
    '-1',
    '1e9',
    'true',
    'null',
    'x',
    '2026-01-01',
    '2026-13-45',
    'asc',
    'en',
    'fr',
  ],
  ...['title', '*', 'title:asc', 'category.name', '%00', '%25', 'a,b', '[]', '9'.repeat(25)],
);
const bracket = (name: string) => `[${name}]`;
const step = fc.oneof(
  { weight: 4, arbitrary: attribute },
  { weight: 2, arbitrary: operator },
  { weight: 1, arbitrary: fc.constantFrom('0', '1', '', 'on', 'sections.quote', 'sort', 'count') },
);
const steps = fc.array(step, { minLength: 1, maxLength: 5 });

const filter = fc
  .tuple(steps, operator, operand)
  .map(([path, last, value]) => `filters${path.map(bracket).join('')}[${last}]=${value}`);
const order = fc
  .tuple(
    fc.array(attribute, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ':asc', ':desc', ':up'),
    fc.boolean(),
  )
  .map(([path, direction, isDotted]) =>
    isDotted
      ? `sort=${path.join('.')}${direction}`
      : `sort${path.map(bracket).join('')}=${direction.slice(1)}`,
  );
const links = fc
  .tuple(
    attribute,
    fc.array(
      fc.oneof(
        fc.constantFrom('populate', 'fields', 'filters', 'sort', 'on', 'locale', 'count'),
        step,
      ),
      { maxLength: 5 },
    ),
    operand,
  )
  .map(([first, path, value]) => `populate${[first, ...path].map(bracket).join('')}=${value}`);
const page = fc
  .tuple(fc.constantFrom('page', 'pageSize', 'start', 'limit', 'withCount', 'x'), operand)
  .map(([name, value]) => `pagination[${name}]=${value}`);
const plain = fc
  .tuple(
    fc.constantFrom(
      'fields',
      'fields[0]',
      'populate',
      'locale',
      'status',
      '_q',
      'publicationFilter',
    ),
    fc.oneof(attribute, operand),
  )
  .map(([name, value]) => `${name}=${value}`);

/** Parameters that the content API has, in any combination with names of the model. */
export const generatedQuery = fc.array(fc.oneof(filter, order, links, page, plain), {
  minLength: 1,
  maxLength: 4,
});
