import { createHash } from 'node:crypto';
import { bytesOfBody, encodedBody } from './encoded-body';
import type { EncodedBody } from './encoded-body';
import { createFreshCache } from './fresh-cache';
import type { Made } from './fresh-cache';

/** What the CMS answered to an anonymous reader. */
export interface Content {
  status: number;
  /** Its media type. */
  type: string;
  /** Opaque tag of the body; null for what nobody should keep. */
  etag: string | null;
  tags: string[];
  body: EncodedBody;
}

interface ContentCacheOptions {
  cmsUrl: string;
  maxBytes: number;
  /** Whether changes are heard of as they happen. */
  isInContact: () => boolean;
}

/** Milliseconds that the CMS has to answer. */
const timeout = 15_000;

const isJson = /^application\/(?:[\w.-]+\+)?json\b/i;

const tooManyRequests = 429;

/** Whether an answer says that there is none for now. */
export const isOutOfOrder = (status: number) => status >= 500 || status === tooManyRequests;

export function etagOf(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
}

async function fetchContent(cmsUrl: string, address: string): Promise<Made<Content>> {
  const response = await fetch(new URL(address, cmsUrl), {
    headers: { 'Accept-Encoding': 'identity' },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  const { status, headers } = response;
  const type = headers.get('content-type') ?? '';
  // A page in place of content is from something before the CMS, such as a proxy that cannot reach it.
  if (!isJson.test(type)) throw new Error(`${address} was not answered in JSON`);
  const plain = Buffer.from(await response.arrayBuffer());
  const tags = headers.get('cache-tag')?.split(',') ?? [];
  const isKept = tags.length > 0;
  const etag = isKept ? etagOf(plain) : null;
  return {
    value: { status, type, etag, tags, body: encodedBody(plain) },
    tags,
    isKept,
    isCurrent: true,
    isFailure: isOutOfOrder(status),
  };
}

/** Answers of the content API by path and search, each asked of the CMS once until it changes. */
export function createContentCache({ cmsUrl, ...options }: ContentCacheOptions) {
  return createFreshCache<Content>({
    ...options,
    bytesOf: ({ body }) => bytesOfBody(body),
    make: (address) => fetchContent(cmsUrl, address),
  });
}

export type ContentCache = ReturnType<typeof createContentCache>;

export type ReadContent = Awaited<ReturnType<ContentCache['read']>>;
