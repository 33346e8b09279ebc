import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const secrets = new Map<string, string>();

/** A secret for one purpose, the same on every instance with the same `APP_KEYS`. */
export function secretFor(strapi: Core.Strapi, purpose: string): string {
  const known = secrets.get(purpose);
  if (known !== undefined) return known;
  const [key = ''] = strapi.config.get<string[]>('server.app.keys');
  const secret = Buffer.from(hkdfSync('sha256', key, '', purpose, 32)).toString('base64url');
  secrets.set(purpose, secret);
  return secret;
}
