// @vitest-environment node
import { expect, test } from 'vitest';
import { byteRange } from './byte-range';

test.each([
  ['bytes=0-0', { first: 0, last: 0 }],
  ['bytes=2-5', { first: 2, last: 5 }],
  ['bytes=5-', { first: 5, last: 9 }],
  ['bytes=5-99', { first: 5, last: 9 }],
  ['bytes=-3', { first: 7, last: 9 }],
  ['bytes=-99', { first: 0, last: 9 }],
])('of ten bytes, %s asks for a part', (header, part) => {
  expect(byteRange(header, 10)).toEqual(part);
});

test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=999999999999999-'])(
  'of ten bytes, %s asks for what is not there',
  (header) => {
    expect(byteRange(header, 10)).toBeNull();
  },
);

test.each([
  undefined,
  '',
  'bytes=',
  'bytes=-',
  'bytes=5-2',
  'bytes=a-b',
  'bytes=0-1,4-5',
  'lines=0-1',
])('%s asks for all of it', (header) => {
  expect(byteRange(header, 10)).toBeUndefined();
});
