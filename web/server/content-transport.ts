import type { Transport } from '@wsco/strapi-client';
import type { ContentCache, ReadContent } from './content-cache';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads for a page from what the gateway has of the CMS's content, and tells what was read. */
export function contentTransport(
  content: ContentCache,
  onRead: (address: string, read: ReadContent) => void,
): Transport {
  return async ({ method, url }) => {
    if (method !== 'GET') throw new Error(`A page is rendered by reading, not by ${method}`);
    const { pathname, search } = new URL(url);
    const address = pathname + search;
    const read = await content.read(address);
    onRead(address, read);
    const { value } = read;
    return { status: value.status, body: parse(value.body.plain.toString()), header: () => null };
  };
}
