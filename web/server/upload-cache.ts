import type { OutgoingHttpHeaders } from 'node:http';
import { etagOf, isOutOfOrder } from './content-cache';
import { bytesOfBody, encodedBody } from './encoded-body';
import type { EncodedBody } from './encoded-body';
import { createFreshCache } from './fresh-cache';
import type { Made } from './fresh-cache';
import { uploadHeaders } from './security-headers';

interface Upload {
  headers: OutgoingHttpHeaders;
  etag: string;
  body: EncodedBody;
}

interface UploadCacheOptions {
  cmsUrl: string;
  maxBytes: number;
  /** Whether changes are heard of as they happen. */
  isInContact: () => boolean;
}

/** What is known of an address; no more than that there is nothing to keep, when it has no upload. */
interface KnownUpload {
  upload: Upload | null;
}

/** Bytes of an upload that is kept; larger ones are passed on. */
const largest = 2 * 1024 * 1024;

/** Milliseconds that the CMS has to answer; it makes a picture in a new width first. */
const timeout = 30_000;

const passedOn = [
  'Content-Type',
  'Access-Control-Allow-Origin',
  'Cache-Control',
  'Last-Modified',
  'Vary',
];

/** The change feed tells which file changed, but not at which addresses it is. */
const isOfFiles = /^(?:file(?:[.:]|$)|\*$)/;

const isFile = /^(?:image\/|application\/pdf$)/;
const isStrapiError = /^application\/json\b/;

const noUpload = { value: { upload: null }, tags: [], isCurrent: true };

async function fetchUpload(url: URL, accept: string): Promise<Made<KnownUpload>> {
  const leave = new AbortController();
  const response = await fetch(url, {
    headers: { Accept: accept, 'Accept-Encoding': 'identity' },
    redirect: 'manual',
    signal: AbortSignal.any([leave.signal, AbortSignal.timeout(timeout)]),
  });
  const { status } = response;
  const type = response.headers.get('Content-Type') ?? '';
  const isThere = status === 200 && isFile.test(type);
  if (!isThere || !(Number(response.headers.get('Content-Length') ?? 'unknown') <= largest)) {
    leave.abort();
    // A page in its place is from something before the CMS, such as a proxy that cannot reach it.
    const isFailure = !isThere && (isOutOfOrder(status) || !isStrapiError.test(type));
    return { ...noUpload, isKept: isThere, isFailure };
  }
  const plain = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(
    passedOn.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return {
    value: {
      upload: {
        headers: { ...headers, ...uploadHeaders(type) },
        etag: etagOf(plain),
        body: encodedBody(plain, false),
      },
    },
    tags: [],
    isKept: true,
    isCurrent: true,
    isFailure: false,
  };
}

/** Uploads of moderate size as the CMS gives them, each asked for once until a file changes. */
export function createUploadCache({ cmsUrl, ...options }: UploadCacheOptions) {
  const cache = createFreshCache<KnownUpload>({
    ...options,
    bytesOf: ({ upload }) => (upload ? bytesOfBody(upload.body) : 1024),
    make(key) {
      const [address = '', accept = ''] = key.split('#');
      return fetchUpload(new URL(address, cmsUrl), accept);
    },
  });
  return {
    /** The upload at a path and search, in the form that a reader of these media types is given. */
    read: (address: string, accept: string) => cache.read(`${address}#${accept}`),
    change(tags: readonly string[]) {
      if (tags.some((each) => isOfFiles.test(each))) cache.change(['*']);
    },
    entries: cache.entries,
    bytes: cache.bytes,
  };
}

export type UploadCache = ReturnType<typeof createUploadCache>;
