import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A body, and its compressed forms once they have been asked for. */
export interface EncodedBody {
  readonly plain: Buffer;
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

/** Below this many bytes compressing gains nothing. */
const worthwhile = 1024;

const compress: Record<Encoding, (plain: Buffer) => Promise<Buffer>> = {
  br: (plain) =>
    promisify(brotliCompress)(plain, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
      },
    }),
  gzip: promisify(gzip),
};

export function encodedBody(plain: Buffer): EncodedBody {
  return { plain, compressed: new Map() };
}

/** Bytes that a body takes with both of its compressed forms, at most. */
export function bytesOfBody({ plain }: EncodedBody) {
  return 2 * plain.byteLength + 1024;
}

/** The encoding to answer in, of those that a request accepts; null for none. */
export function encodingFor({ plain }: EncodedBody, accepted: string): Encoding | null {
  if (plain.byteLength < worthwhile) return null;
  const offers = accepted.split(',').map((each) => each.trim().replace(/\s/g, ''));
  const isTaken = (encoding: Encoding) =>
    offers.some((offer) => new RegExp(`^${encoding}(?!;q=0(?:\\.0*)?$)(?:;|$)`, 'i').test(offer));
  if (isTaken('br')) return 'br';
  return isTaken('gzip') ? 'gzip' : null;
}

/** The bytes of a body in an encoding, made once. */
export function bytesIn({ plain, compressed }: EncodedBody, encoding: Encoding | null) {
  if (!encoding) return plain;
  const bytes = compressed.get(encoding) ?? compress[encoding](plain);
  compressed.set(encoding, bytes);
  return bytes;
}
