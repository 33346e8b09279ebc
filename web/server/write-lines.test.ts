import { expect, test, vi } from 'vitest';
import { createLineWriter } from './write-lines';

test('lines are written together, in their order and soon', async () => {
  const write = vi.fn();
  const writeLine = createLineWriter(write);
  writeLine('one');
  writeLine('two');
  expect(write).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(write).toHaveBeenCalledExactlyOnceWith('one\ntwo\n'));
  writeLine('three');
  await vi.waitFor(() => expect(write).toHaveBeenLastCalledWith('three\n'));
});
