/** As RFC 9110 compares them; a request's own `Cache-Control` is for caches on the way. */
export function isAmong(etag: string, known: string) {
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
