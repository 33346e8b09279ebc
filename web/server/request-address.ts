/** No address of ours has any, and none is for a log or a database. */
export const controlCharacter = /[\u0000-\u001f\u007f]/;

/** The address of a request with its dots resolved, as every server behind would read it; null for none. */
export function addressOf(url = '/'): URL | null {
  // An absolute address is for proxies, which the site is not.
  if (!url.startsWith('/')) return null;
  try {
    // Two slashes at its start are no host.
    const address = new URL(`http://site${url}`);
    return controlCharacter.test(decodeURIComponent(address.pathname)) ? null : address;
  } catch {
    return null;
  }
}
