import { createHash } from 'node:crypto';

function hashOf(code: string) {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

interface Inline {
  scripts: readonly string[];
  styles: readonly string[];
}

/** What a page may load: its own files, what stands in it as it is, and embeds that are asked for. */
export function contentSecurityPolicy({ scripts, styles }: Inline) {
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scripts.map(hashOf)],
    'style-src': ["'self'", ...styles.map(hashOf)],
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
