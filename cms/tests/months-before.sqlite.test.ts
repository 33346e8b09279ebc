import { expect, test } from 'vitest';
import { monthsBefore } from '../src/api/inquiry/handling/months-before';

test.each([
  ['2027-03-15', 1, '2027-02-15'],
  ['2027-03-29', 1, '2027-02-28'],
  ['2027-03-30', 1, '2027-02-28'],
  ['2028-03-31', 1, '2028-02-29'],
  ['2027-12-31', 6, '2027-06-30'],
  ['2028-02-29', 12, '2027-02-28'],
  ['2027-01-31', 2, '2026-11-30'],
  ['2027-01-31', 12, '2026-01-31'],
])('%s less %i months is %s', (now, months, then) => {
  expect(monthsBefore(new Date(`${now}T03:17:00Z`), months)).toEqual(new Date(`${then}T03:17:00Z`));
});
