import { expect, test } from 'vitest';
import { createReference } from '../src/api/inquiry/reference';

const references = Array.from({ length: 2000 }, createReference);

test('a reference has eight characters that nobody mistakes for another', () => {
  for (const reference of references) {
    expect(reference).toMatch(/^WSCO-[A-Z0-9]{8}$/);
    expect(reference.slice(5)).not.toMatch(/[0O1IL5S2Z8BUV]/);
  }
});

test('references are not guessed from one another', () => {
  expect(new Set(references).size).toBe(references.length);
  expect(new Set(references.join('').replaceAll('WSCO-', '')).size).toBe(23);
});
