import { createHash } from 'node:crypto';

/** The hashes of what stands between all tags of that name; those with attributes load a file or are data. */
function hashesOf(page: string, tag: string) {
  const inline = [...page.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'))];
  return inline.map(
    ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
  );
}

/** What a page may load: its own files, what stands in it as it is, and embeds that are asked for. */
export function contentSecurityPolicy(page: string) {
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...hashesOf(page, 'script')],
    'style-src': ["'self'", ...hashesOf(page, 'style')],
    // Boxes of known size have their size in an attribute.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'https:'],
    'frame-src': ['https:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  })
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}
