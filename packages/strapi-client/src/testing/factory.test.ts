import { describe, expect, test } from 'vitest';
import type { SchemaAttribute } from '../schema-document.js';
import { valueFor } from './factory.js';
import { createRandom } from './random.js';

function valuesOf(attribute: Partial<SchemaAttribute>, count = 200): unknown[] {
  let number = 0;
  const source = { random: createRandom(7), next: () => (number += 1) };
  return Array.from({ length: count }, () =>
    valueFor('shortName', { type: 'string', required: true, ...attribute }, source),
  );
}

describe('a made-up value', () => {
  test.each<[string, RegExp]>([
    ['date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)$/],
    ['time', /^([01]\d|2[0-3]):[0-5]\d:00\.000$/],
    ['datetime', /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/],
    ['email', /^[a-z0-9-]+@example\.org$/],
    ['uid', /^[a-z0-9]+(-[a-z0-9]+)*$/],
    ['biginteger', /^\d+$/],
  ])('of type %s looks like one', (type, form) => {
    for (const value of valuesOf({ type })) expect(value).toMatch(form);
  });

  test('is one of an enumeration’s, each in its turn', () => {
    const values = ['a', 'b', 'c'];
    expect(new Set(valuesOf({ type: 'enumeration', values }))).toEqual(new Set(values));
  });

  test('lies within the limits of a number', () => {
    const values = new Set(valuesOf({ type: 'integer', min: -1, max: 2 }));
    expect([...values].sort()).toEqual([-1, 0, 1, 2]);
    expect(valuesOf({ type: 'integer', min: 5000 }, 9).every((each) => Number(each) >= 5000)).toBe(
      true,
    );
  });

  test('is as long as it has to be, and no longer than it may', () => {
    for (const value of valuesOf({ minLength: 30 })) expect(String(value).length).toBe(30);
    for (const value of valuesOf({ maxLength: 4 })) {
      expect(String(value).length).toBeLessThanOrEqual(4);
    }
  });

  test.each(['string', 'uid', 'email'])('of type %s is another one each time', (type) => {
    expect(new Set(valuesOf({ type, maxLength: 12 })).size).toBe(200);
  });
});
