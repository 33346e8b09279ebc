import { hkdfSync } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** A secret for one purpose, the same on every instance with the same `APP_KEYS`. */
export function secretFor(strapi: Core.Strapi, purpose: string): string {
  const [key = ''] = strapi.config.get<string[]>('server.app.keys');
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32)).toString('base64url');
}
