import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { bytesIn, encodingFor } from './encoded-body';
import type { EncodedBody } from './encoded-body';

export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  /** Opaque tag of the body, without quotes; null for what nobody should keep. */
  etag: string | null;
  body: EncodedBody;
}

/** As RFC 9110 compares them: whether the client has the body already, in whichever encoding. */
function isKnown(etag: string, { headers }: IncomingMessage) {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  return known
    .split(',')
    .map((each) => each.trim().replace(/^W\//, ''))
    .some((each) => each === '*' || each.replace(/^"|(?:-br|-gzip)?"$/g, '') === etag);
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
  { status, headers, etag, body }: Answer,
) {
  const encoding = encodingFor(body, request.headers['accept-encoding'] ?? '');
  const tagged = etag !== null && { ETag: `"${encoding ? `${etag}-${encoding}` : etag}"` };
  if (etag !== null && status === 200 && isKnown(etag, request)) {
    response
      .writeHead(304, { ...headersOfKnown(request, headers), ...tagged, Vary: 'Accept-Encoding' })
      .end();
    return;
  }
  const bytes = await bytesIn(body, encoding);
  response.writeHead(status, {
    ...headers,
    ...tagged,
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
    'Content-Length': bytes.byteLength,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
