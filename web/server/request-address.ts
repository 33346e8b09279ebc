/** An address that was looked at before; two slashes at its start are no host. */
export function readAddress(url = '/') {
  return new URL(`http://site${url}`);
}

/** No address of ours has any, and none is for a log or a database. */
export const controlCharacter = /[\u0000-\u001f\u007f]/;

function isReadable(part: string) {
  try {
    return !controlCharacter.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}

/** The address of a request with its dots resolved, as every server behind would read it; null for none. */
export function addressOf(url = '/'): URL | null {
  // An absolute address is for proxies, which the site is not.
  if (!url.startsWith('/') || !URL.canParse(`http://site${url}`)) return null;
  const address = readAddress(url);
  return isReadable(address.pathname) ? address : null;
}
