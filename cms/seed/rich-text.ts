import type { Schema } from '@strapi/strapi';

type Blocks = Schema.Attribute.BlocksValue;
type Text = Schema.Attribute.BlocksTextNode;
type Link = Schema.Attribute.LinkInlineNode;

function inline(source: string): (Text | Link)[] {
  const parts = source.split(/(\[[^\]]+\]\([^)]+\)|\*\*[^*]+\*\*|_[^_]+_)/).filter(Boolean);
  return parts.map((part) => {
    const [, label, url] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
    if (label && url) {
      return { type: 'link', url, rel: '', target: '', children: [{ type: 'text', text: label }] };
    }
    if (part.startsWith('**')) return { type: 'text', text: part.slice(2, -2), bold: true };
    if (part.startsWith('_')) return { type: 'text', text: part.slice(1, -1), italic: true };
    return { type: 'text', text: part };
  });
}

function list(source: string, marker: RegExp, format: 'ordered' | 'unordered'): Blocks[number] {
  const items = source.split('\n').map((line) => inline(line.replace(marker, '')));
  return {
    type: 'list',
    format,
    children: items.map((children) => ({ type: 'list-item', children })),
  };
}

function block(source: string): Blocks[number] {
  const [, marks, heading] = /^(#{2,3}) (.+)$/.exec(source) ?? [];
  if (heading) {
    return { type: 'heading', level: marks === '##' ? 2 : 3, children: inline(heading) };
  }
  if (source.startsWith('- ')) return list(source, /^- /, 'unordered');
  if (source.startsWith('1. ')) return list(source, /^\d+\. /, 'ordered');
  if (source.startsWith('> ')) return { type: 'quote', children: inline(source.slice(2)) };
  return { type: 'paragraph', children: inline(source) };
}

/**
 * Reads a notation for texts: blocks parted by empty lines; `## ` and `### ` headings, `- ` and
 * `1. ` lists, `> ` quotes; within a block `[label](url)`, `**bold**` and `_italic_`.
 */
export function richText(source: string): Blocks {
  return source
    .trim()
    .split(/\n\s*\n/)
    .map((part) => block(part.trim()));
}
