/** An address that was looked at before; two slashes at its start are no host. */
export function readAddress(url = '/') {
  return new URL(`http://site${url}`);
}

function isDecodable(path: string) {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** The address of a request with its dots resolved, as every server behind would read it; null for none. */
export function addressOf(url = '/'): URL | null {
  // An absolute address is for proxies, which the site is not.
  if (!url.startsWith('/') || !URL.canParse(`http://site${url}`)) return null;
  const address = readAddress(url);
  return isDecodable(address.pathname) ? address : null;
}
