import { createHash } from 'node:crypto';
import { trustedTypesPolicies } from './trusted-types';

function hashOf(code: string) {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

interface PolicyOptions {
  /** What stands in the page as it is. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Whether visitors find the site under https. */
  isSecure: boolean;
}

/** What a page may load: its own files, what stands in it as it is, and embeds that are asked for. */
export function contentSecurityPolicy({ scripts, styles, isSecure }: PolicyOptions) {
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashOf)],
    'style-src': ["'self'", ...styles.map(hashOf)],
    'img-src': ["'self'", 'https:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': ['https:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': trustedTypesPolicies,
    ...(isSecure && { 'upgrade-insecure-requests': [] }),
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
