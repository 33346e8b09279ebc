import { expect, test } from 'vitest';
import { typeCheck } from './measuring/type-check.js';

// One query for each of the 50 document types. The count does not depend on the machine, as time
// does; a tenth above what was measured lets TypeScript's own patches by, and no new recursion.
const queries = 50;
const most = 645_000;

test('a large schema costs the compiler no more than it did', { timeout: 60_000 }, async () => {
  const { diagnostics, instantiations } = await typeCheck(queries);
  expect(diagnostics).toEqual([]);
  expect(instantiations).toBeLessThan(most);
});
