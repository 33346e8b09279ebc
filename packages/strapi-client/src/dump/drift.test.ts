import { expect, test } from 'vitest';
import type { SchemaDocument } from '../schema-document.js';
import { drift } from './drift.js';

const before: SchemaDocument = {
  'api::city.city': {
    kind: 'collection',
    path: 'cities',
    attributes: {
      name: { type: 'string', required: true },
      kind: { type: 'enumeration', required: true, values: ['capital', 'town'] },
    },
  },
  'shared.address': { kind: 'component', attributes: {} },
};

test('nothing has changed in what is the same', () => {
  expect(drift(before, structuredClone(before))).toEqual([]);
});

test('each change is named where it is', () => {
  const now: SchemaDocument = {
    'api::city.city': {
      kind: 'collection',
      path: 'cities',
      attributes: {
        name: { type: 'text', required: true },
        kind: { type: 'enumeration', required: true, values: ['capital'] },
        area: { type: 'decimal', required: false },
      },
    },
  };
  expect(drift(before, now)).toEqual([
    'api::city.city › attributes › area is new',
    'api::city.city › attributes › kind › values was ["capital","town"] and is ["capital"]',
    'api::city.city › attributes › name › type was "string" and is "text"',
    'shared.address is gone',
  ]);
});
