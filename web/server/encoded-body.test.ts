// @vitest-environment node
import { brotliDecompressSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { bytesIn, encodedBody } from './encoded-body';

const words = (about: string) => Buffer.from(`${about}: ${'city grid, street plan. '.repeat(200)}`);

test('only a body that is kept is compressed again, as well as it goes', async () => {
  const [once, kept] = [encodedBody(words('once')), encodedBody(words('kept'))];
  const first = await bytesIn(once, 'br', false);
  const quick = await bytesIn(kept, 'br', true);
  await vi.waitFor(async () => expect(await bytesIn(kept, 'br', true)).not.toBe(quick));
  const best = await bytesIn(kept, 'br', true);
  expect(best.byteLength).toBeLessThan(quick.byteLength);
  expect(brotliDecompressSync(best)).toEqual(words('kept'));
  expect(await bytesIn(once, 'br', false)).toBe(first);
});
