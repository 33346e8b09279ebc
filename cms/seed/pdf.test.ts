import { expect, test } from 'vitest';
import { pdf } from './pdf';

const file = pdf(['Trame (projet)', '1. Le besoin : où ?', 'L’argent']).toString('latin1');

test('every entry of the table points at its object', () => {
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(5);
  offsets.forEach((offset, index) => {
    expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj`));
  });
  const start = /startxref\n(\d+)/.exec(file)?.[1];
  expect(file.slice(Number(start))).toMatch(/^xref/);
});

test('the stream is as long as it says', () => {
  const [, length, stream = ''] = /<<\/Length (\d+)>>stream\n([^]*)\nendstream/.exec(file) ?? [];
  expect(stream).toHaveLength(Number(length));
  expect(stream).toContain('(Trame \\(projet\\)) Tj');
  expect(stream).toContain("(L'argent) '");
});
