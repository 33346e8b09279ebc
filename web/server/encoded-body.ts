import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A body, and its compressed forms once they have been asked for. */
export interface EncodedBody {
  readonly plain: Buffer;
  /** Whether compressing it gains anything. */
  readonly isCompressible: boolean;
  readonly compressed: Map<Encoding, Promise<Buffer>>;
}

/** Below this many bytes compressing gains nothing. */
const worthwhile = 1024;

function brotli(plain: Buffer, quality: number) {
  return promisify(brotliCompress)(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
    },
  });
}

/** Quick enough to wait for; the best takes thirty times as long and saves another eighth. */
const quick = 5;

const compress: Record<Encoding, (plain: Buffer) => Promise<Buffer>> = {
  br: (plain) => brotli(plain, quick),
  gzip: promisify(gzip),
};

/** What is to be compressed better; no body is kept in memory for that. */
const waiting = new Set<WeakRef<EncodedBody>>();
const longestQueue = 1000;
let isImproving = false;

/** Compresses as well as it goes, one body after the other, once nobody waits for it. */
async function improveWaiting() {
  if (isImproving) return;
  isImproving = true;
  for (const each of waiting) {
    waiting.delete(each);
    const body = each.deref();
    const best = body && (await brotli(body.plain, constants.BROTLI_MAX_QUALITY).catch(() => null));
    if (best) body.compressed.set('br', Promise.resolve(best));
  }
  isImproving = false;
}

export function encodedBody(
  plain: Buffer,
  isCompressible = plain.byteLength >= worthwhile,
): EncodedBody {
  return { plain, isCompressible, compressed: new Map() };
}

/** Bytes that a body takes with both of its compressed forms, at most. */
export function bytesOfBody({ plain, isCompressible }: EncodedBody) {
  return (isCompressible ? 2 : 1) * plain.byteLength + 1024;
}

/** An offer of it that does not say `q=0`. */
const offerOf = (encoding: Encoding) =>
  new RegExp(`(?:^|,)\\s*${encoding}\\s*(?:;(?!\\s*q\\s*=\\s*0(?:\\.0*)?\\s*(?:,|$))|,|$)`, 'i');

const offers: Record<Encoding, RegExp> = { br: offerOf('br'), gzip: offerOf('gzip') };

/** The encoding to answer in, of those that a request accepts; null for none. */
export function encodingFor({ isCompressible }: EncodedBody, accepted: string): Encoding | null {
  if (!isCompressible) return null;
  if (offers.br.test(accepted)) return 'br';
  return offers.gzip.test(accepted) ? 'gzip' : null;
}

/** The bytes of a body in an encoding, made once; of one that is kept, better for those who come later. */
export function bytesIn(body: EncodedBody, encoding: Encoding | null, isKept: boolean) {
  if (!encoding) return body.plain;
  const made = body.compressed.get(encoding);
  if (made) return made;
  const bytes = compress[encoding](body.plain);
  body.compressed.set(encoding, bytes);
  if (isKept && encoding === 'br' && waiting.size < longestQueue) {
    waiting.add(new WeakRef(body));
    void improveWaiting();
  }
  return bytes;
}
