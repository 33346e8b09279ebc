import { orNull, schemaRef } from './part';
import type { Part, Parts } from './part';

function node(type: string, properties: Parts, required: readonly string[]): Part {
  return {
    type: 'object',
    properties: { type: { type: 'string', const: type }, ...properties },
    required: ['type', ...required],
  };
}

function oneOf(names: Record<string, string>): Part {
  const mapping = Object.entries(names).map(([type, name]) => [type, schemaRef(name).$ref]);
  return {
    oneOf: Object.values(names).map(schemaRef),
    discriminator: { propertyName: 'type', mapping: Object.fromEntries(mapping) },
  };
}

const flag: Part = { type: 'boolean' };
const words: Part = { type: 'string' };
const texts: Part = { type: 'array', items: schemaRef('BlockText') };
const inline: Part = { type: 'array', items: schemaRef('BlockInline') };

const blocks = {
  paragraph: 'BlockParagraph',
  heading: 'BlockHeading',
  quote: 'BlockQuote',
  code: 'BlockCode',
  list: 'BlockList',
  image: 'BlockImage',
};

/** Rich text as Strapi's Blocks editor stores it. */
export const blocksSchemas: Parts = {
  Blocks: {
    type: 'array',
    description: 'Rich text, as a tree of blocks',
    items: oneOf(blocks),
  },
  BlockParagraph: node('paragraph', { children: inline }, ['children']),
  BlockHeading: node(
    'heading',
    { level: { type: 'integer', minimum: 1, maximum: 6 }, children: inline },
    ['level', 'children'],
  ),
  BlockQuote: node('quote', { children: inline }, ['children']),
  BlockCode: node('code', { language: orNull(words), children: texts }, ['children']),
  BlockList: node(
    'list',
    {
      format: { type: 'string', enum: ['ordered', 'unordered'] },
      indentLevel: { type: 'integer' },
      children: {
        type: 'array',
        items: oneOf({ 'list-item': 'BlockListItem', list: 'BlockList' }),
      },
    },
    ['format', 'children'],
  ),
  BlockListItem: node('list-item', { children: inline }, ['children']),
  BlockImage: node('image', { image: schemaRef('BlockPicture'), children: inline }, [
    'image',
    'children',
  ]),
  BlockInline: oneOf({ text: 'BlockText', link: 'BlockLink' }),
  BlockText: node(
    'text',
    {
      text: words,
      bold: flag,
      italic: flag,
      underline: flag,
      strikethrough: flag,
      code: flag,
    },
    ['text'],
  ),
  BlockLink: node('link', { url: words, rel: words, target: words, children: texts }, [
    'url',
    'children',
  ]),
};
