/** The first and the last byte of a part. */
export interface ByteRange {
  first: number;
  last: number;
}

const form = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/;

/**
 * What a `Range` header asks for of so many bytes, as in RFC 9110: null when none of it is there, and
 * undefined when all is to be sent, as to who asks for several parts or in a way that nobody knows.
 */
export function byteRange(header: string | undefined, size: number): ByteRange | null | undefined {
  const [whole, first = '', last = '', length = ''] = form.exec(header ?? '') ?? [];
  if (whole === undefined) return undefined;
  if (length !== '') {
    const kept = Math.min(Number(length), size);
    return kept > 0 ? { first: size - kept, last: size - 1 } : null;
  }
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return null;
  return {
    first: Number(first),
    last: last === '' ? size - 1 : Math.min(Number(last), size - 1),
  };
}
