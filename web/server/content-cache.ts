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

export function etagOf(bytes: Buffer) {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
}

async function fetchContent(cmsUrl: string, address: string): Promise<Made<Content>> {
  const response = await fetch(new URL(address, cmsUrl), {
    headers: { 'Accept-Encoding': 'identity' },
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  });
  const plain = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  const tags = headers.get('cache-tag')?.split(',') ?? [];
  const isKept = tags.length > 0;
  const type = headers.get('content-type') ?? 'application/json';
  const etag = isKept ? etagOf(plain) : null;
  return {
    value: { status, type, etag, tags, body: encodedBody(plain) },
    tags,
    isKept,
    isCurrent: true,
    isFailure: status >= 500,
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
