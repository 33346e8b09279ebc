/** The address of a request with its dots resolved, as every server behind would read it; null for none. */
export function addressOf(url = '/'): URL | null {
  // An absolute address is for proxies, which the site is not.
  return url.startsWith('/') && URL.canParse(`http://site${url}`)
    ? new URL(`http://site${url}`)
    : null;
}
