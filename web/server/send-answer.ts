import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { byteRange } from './byte-range';
import { bytesIn, encodingFor } from './encoded-body';
import type { EncodedBody } from './encoded-body';

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
    const since = Date.parse(headers['if-modified-since'] ?? '');
    return since >= Date.parse(String(own['Last-Modified']));
  }
  return known
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === '*' || each.replace(/^"|(?:-br|-gzip)?"$/g, '') === etag);
}

/** The part that was asked for; undefined for the whole, null for what is not there. */
function partOf({ method, headers }: IncomingMessage, size: number, present: string[]) {
  const condition = headers['if-range'];
  const isMeant = condition === undefined || present.includes(String(condition));
  return method === 'GET' && isMeant ? byteRange(headers.range, size) : undefined;
}

/** What describes a body is left out without one; caches in front hear of its tags all the same. */
function headersOfKnown({ headers: asked }: IncomingMessage, headers: OutgoingHttpHeaders) {
  const { 'Content-Type': _type, 'Cache-Tag': tags, ...others } = headers;
  const isInFront = asked['cdn-loop'] !== undefined && tags !== undefined;
  return isInFront ? { ...others, 'Cache-Tag': tags } : others;
}

/** Answers in the best encoding that the client takes, or says that it has the body already. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
) {
  const { status, etag, body, isInParts = false } = answer;
  const encoding = encodingFor(body, request.headers['accept-encoding'] ?? '');
  const tag = etag !== null && `"${encoding ? `${etag}-${encoding}` : etag}"`;
  const { Vary: vary = [], ...own } = answer.headers;
  const variants = [vary, body.isCompressible ? 'Accept-Encoding' : []].flat();
  const headers = {
    ...own,
    ...(tag && { ETag: tag }),
    ...(variants.length > 0 && { Vary: variants.join(', ') }),
    ...(isInParts && { 'Accept-Ranges': 'bytes' }),
  };
  if (tag && status === 200 && isKnown(answer, request)) {
    response.writeHead(304, headersOfKnown(request, headers)).end();
    return;
  }
  const bytes = await bytesIn(body, encoding);
  const size = bytes.byteLength;
  const present = [tag, own['Last-Modified']].filter((each) => typeof each === 'string');
  const part = isInParts ? partOf(request, size, present) : undefined;
  if (part === null) {
    response.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  const sent = part ? bytes.subarray(part.first, part.last + 1) : bytes;
  response.writeHead(part ? 206 : status, {
    ...headers,
    ...(encoding && { 'Content-Encoding': encoding }),
    ...(part && { 'Content-Range': `bytes ${part.first}-${part.last}/${size}` }),
    'Content-Length': sent.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}
