import { createHash } from 'node:crypto';

function hashOf(script: string) {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}

/** What a page may load: its own files, its inline scripts as they are, and embeds that are asked for. */
export function contentSecurityPolicy(page: string) {
  const inline = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", ...inline.map(hashOf)],
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
