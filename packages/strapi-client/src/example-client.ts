import { createClient } from './client.js';
import type { ClientOptions } from './client.js';
import { StrapiError } from './errors.js';
import { exampleManifest } from './example-schema.js';
import type { ExampleSchema } from './example-schema.js';
import { listen } from './example-server.js';
import type { Reply } from './example-server.js';
import { fetchTransport } from './fetch.js';

type Options = Partial<ClientOptions<ExampleSchema>>;

/** A client of a server that gives these replies. */
export async function clientOf(replies: Reply | Reply[], options: Options = {}) {
  const { asked, baseUrl } = await listen(...[replies].flat());
  const api = createClient<ExampleSchema>({
    manifest: exampleManifest,
    transport: fetchTransport(),
    baseUrl,
    timeout: 5_000,
    retry: { attempts: 2, delay: 5 },
    ...options,
  });
  return { api, asked, baseUrl };
}

/** The error that a request, or the making of one, ends in. */
export async function failure(request: () => unknown): Promise<StrapiError> {
  try {
    await request();
  } catch (error) {
    if (error instanceof StrapiError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}
