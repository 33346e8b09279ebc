import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { byteRange } from './byte-range';
import { isInFront } from './cache-headers';
import { bytesIn, encodingFor } from './encoded-body';
import type { EncodedBody, Encoding } from './encoded-body';
import { createMemory } from './memory';

export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  /** Opaque tag of the body, without quotes; null for what nobody should keep. */
  etag: string | null;
  body: EncodedBody;
  /** Whether it can be had in parts, as files can; false unless told. */
  isInParts?: boolean;
}

/** As RFC 9110 compares them: whether the client has the body already, in whichever encoding. */
function isKnown({ etag, headers: own }: Answer, { headers }: IncomingMessage) {
  const known = headers['if-none-match'];
  if (known === undefined) {
    const since = headers['if-modified-since'];
    return since !== undefined && Date.parse(since) >= Date.parse(String(own['Last-Modified']));
  }
  return known
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === '*' || each.replace(/^"|(?:-br|-gzip)?"$/g, '') === etag);
}

/** The part that was asked for; undefined for the whole, null for what is not there. */
function partOf({ method, headers }: IncomingMessage, size: number, own: OutgoingHttpHeaders) {
  const condition = headers['if-range'];
  const isMeant = condition === undefined || [own.ETag, own['Last-Modified']].includes(condition);
  return method === 'GET' && isMeant ? byteRange(headers.range, size) : undefined;
}

/**
 * What describes a body is left out without one, and so is what only caches in front heed, unless
 * one asks: who has the body has the rest of its headers, too.
 */
function headersOfKnown(request: IncomingMessage, headers: OutgoingHttpHeaders) {
  const { 'Content-Type': _type, 'Content-Encoding': _encoding, ...forCaches } = headers;
  if (isInFront(request)) return forCaches;
  const { 'Cache-Tag': _tags, 'CDN-Cache-Control': _control, ...others } = forCaches;
  return others;
}

function headersIn({ headers, etag, body, isInParts }: Answer, encoding: Encoding | null) {
  const { Vary: vary = [], ...own } = headers;
  const variants = [vary, body.isCompressible ? 'Accept-Encoding' : []].flat();
  return {
    ...own,
    ...(etag !== null && { ETag: `"${encoding ? `${etag}-${encoding}` : etag}"` }),
    ...(variants.length > 0 && { Vary: variants.join(', ') }),
    ...(isInParts && { 'Accept-Ranges': 'bytes' }),
    ...(encoding && { 'Content-Encoding': encoding }),
  };
}

const rememberedHeaders = createMemory<Answer, OutgoingHttpHeaders>();

/** Answers in the best encoding that the client takes, or says that it has the body already. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
) {
  const { status, etag, body, isInParts = false } = answer;
  const encoding = encodingFor(body, request.headers['accept-encoding'] ?? '');
  const headers = rememberedHeaders(answer, encoding ?? '', () => headersIn(answer, encoding));
  if (etag !== null && status === 200 && isKnown(answer, request)) {
    response.writeHead(304, headersOfKnown(request, headers)).end();
    return;
  }
  const bytes = await bytesIn(body, encoding, etag !== null);
  const size = bytes.byteLength;
  const part = isInParts ? partOf(request, size, headers) : undefined;
  if (part === null) {
    const notThere = { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 };
    response.writeHead(416, { ...notThere, 'Cache-Control': 'no-store' }).end();
    return;
  }
  const sent = part ? bytes.subarray(part.first, part.last + 1) : bytes;
  const described: OutgoingHttpHeaders = { ...headers, 'Content-Length': sent.byteLength };
  if (part) described['Content-Range'] = `bytes ${part.first}-${part.last}/${size}`;
  response.writeHead(part ? 206 : status, described);
  response.end(request.method === 'HEAD' ? undefined : sent);
}
