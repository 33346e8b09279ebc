import type { ContentClient } from '@wsco/content-client';
import { languages } from '../../src/i18n/language';
import { paths } from '../../src/paths';

/** Milliseconds that it may be relied on. */
const validity = 180 * 24 * 60 * 60 * 1000;

/** Where to report what is wrong with the site's security, as in RFC 9116. */
export async function securityTxt(api: ContentClient, siteUrl: string) {
  const { email } = await api.site.get({ fields: ['email'] });
  const absolute = (path: string) => new URL(path, siteUrl).href;
  const expires = new Date(Date.now() + validity);
  return [
    ...(email ? [`Contact: mailto:${email}`] : []),
    `Contact: ${absolute(paths.contact(languages[0]))}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
