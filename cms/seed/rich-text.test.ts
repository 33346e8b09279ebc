import { expect, test } from 'vitest';
import { richText } from './rich-text';

const text = (words: string) => ({ type: 'text', text: words });

test('empty lines part paragraphs', () => {
  expect(richText('\nOne\n\nTwo\n')).toEqual([
    { type: 'paragraph', children: [text('One')] },
    { type: 'paragraph', children: [text('Two')] },
  ]);
});

test('marks at the start of a block make headings, lists and quotes', () => {
  expect(richText('## A\n\n### B\n\n- C\n- D\n\n1. E\n\n> F')).toEqual([
    { type: 'heading', level: 2, children: [text('A')] },
    { type: 'heading', level: 3, children: [text('B')] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('C')] },
        { type: 'list-item', children: [text('D')] },
      ],
    },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('E')] }] },
    { type: 'quote', children: [text('F')] },
  ]);
});

test('links, bold and italic words stand within a block', () => {
  const link = { type: 'link', url: '/contact', rel: '', target: '', children: [text('us')] };
  expect(richText('Ask [us](/contact) **now** or _later_.')).toEqual([
    {
      type: 'paragraph',
      children: [
        text('Ask '),
        link,
        text(' '),
        { ...text('now'), bold: true },
        text(' or '),
        { ...text('later'), italic: true },
        text('.'),
      ],
    },
  ]);
});
