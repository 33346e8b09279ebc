export interface Leaf {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

const token = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/gi;
const attribute = /([\w:-]+)(?:="([^"]*)")?/g;
const hidden = new Set(['script', 'style', 'title', 'noscript', 'template']);
const landmarks = new Set(['header', 'nav', 'section', 'article', 'footer']);
const voids = new Set(['img', 'br', 'hr', 'input', 'link', 'meta', 'source', 'wbr']);

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&nbsp;': '\u00A0',
};
const plain = (text: string) => text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity);

const attributesOf = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, plain(value)]),
  );

/** The words and pictures of a page that React rendered, each in its element, landmark by landmark. */
export function leavesOf(html: string): Leaf[][] {
  // React alone renders what stands in the body.
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  const parts: Leaf[][] = [[]];
  const open: { tag: string; attributes: string }[] = [];
  for (const [, closing, name = '', attributes = '', words] of body.matchAll(token)) {
    const tag = name.toLowerCase();
    const { tag: around = 'span', attributes: its = '' } = open.at(-1) ?? {};
    if (words !== undefined) {
      const isSeen = words.trim() !== '' && !open.some((each) => hidden.has(each.tag));
      const text = plain(words);
      if (isSeen) parts.at(-1)?.push({ tag: around, attributes: attributesOf(its), text });
    } else if (tag === 'img') {
      parts.at(-1)?.push({ tag, attributes: attributesOf(attributes) });
    } else if (closing) {
      open.pop();
    } else if (!voids.has(tag) && !attributes.endsWith('/')) {
      open.push({ tag, attributes });
      if (landmarks.has(tag)) parts.push([]);
    }
  }
  return parts.filter((leaves) => leaves.length > 0);
}

/** All that can be read, whatever it stands in. */
export function visibleText(html: string): string {
  const text = leavesOf(html).flatMap((leaves) => leaves.map(({ text = '' }) => text));
  return text.join('').replace(/\s+/g, '');
}
