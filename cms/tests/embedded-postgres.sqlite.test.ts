import { expect, test } from 'vitest';

test('a database of the tests leaves the exit code as it is', async () => {
  const count = () => ['beforeExit', 'exit'].map((event) => process.listenerCount(event));
  const before = count();
  await import('./embedded-postgres');
  expect(count()).toEqual(before);
});
