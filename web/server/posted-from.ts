import type { IncomingMessage } from 'node:http';

function isOurs(address: string, siteUrl: string, host: string | undefined) {
  if (!URL.canParse(address)) return false;
  const { origin, host: other } = new URL(address);
  return origin === siteUrl || other === host;
}

/**
 * Whether a form was sent from a page of the site, as far as the browser says. One that says nothing
 * is believed: browsers that another site could misuse all do.
 */
export function isPostedFromSite({ headers }: IncomingMessage, siteUrl: string) {
  const { origin, referer, host, 'sec-fetch-site': site } = headers;
  // "none" is for what the visitor did without any site, such as to send a form again.
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = origin ?? referer;
  return from === undefined || isOurs(from, siteUrl, host);
}
