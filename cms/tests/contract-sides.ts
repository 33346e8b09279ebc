import { connectionOf, createClient, createSend } from '@wsco/strapi-client';
import type { Client } from '@wsco/strapi-client';
import { fetchTransport } from '@wsco/strapi-client/fetch';
import { createStore, everyPart, strapiHandlers } from '@wsco/strapi-client/testing';
import type { DocumentUid, SchemaDocument, Store } from '@wsco/strapi-client/testing';
import { createValidator } from '@wsco/strapi-client/validate';
import { manifest } from '@wsco/content-client';
import type { ContentSchema } from '@wsco/content-client';
import { setupServer } from 'msw/node';
import { inject } from 'vitest';
import { z } from 'zod';
import dumped from '../../packages/content-client/src/generated/schema.json';
import { runSql } from './database';
import { createEditor } from './editor';
import { plainStoreUrl, storeWithoutTies } from './store-without-ties';

/** What `strapi-client dump` wrote of the CMS. */
export const schema: SchemaDocument = dumped;
const transport = fetchTransport();

export const storeUrl = 'http://store.test';
export const languages = ['en', 'fr'];

export type Api = Client<ContentSchema>;
export type Ask = <Draft>(api: Client<ContentSchema, Draft>) => Promise<unknown>;

const validate = createValidator(schema, { mode: 'throw' });

/** A client of a server, which checks every answer; with a token it may write. */
export function clientOf(baseUrl: string, token = ''): Api {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  return createClient<ContentSchema>({
    manifest,
    transport,
    baseUrl,
    headers,
    ...(validate && { validate }),
  });
}

const answer = z.object({
  data: z.unknown(),
  meta: z.object({ pagination: z.object({ pageCount: z.number() }).optional() }),
});

/** Reads every version of every document into a store. */
async function load(store: Store<ContentSchema>, baseUrl: string, token: string) {
  const send = createSend(connectionOf({ transport, baseUrl }));
  const headers = { Authorization: `Bearer ${token}` };

  async function loadPages(uid: DocumentUid<ContentSchema>, path: string, version: object) {
    for (let page = 1, last = 1; page <= last; page += 1) {
      const populate = everyPart(schema, uid);
      const query = { ...version, populate, pagination: { page, pageSize: 20 } };
      const body = answer.parse(await send('GET', path, query, { headers }));
      store.load(uid, z.array(z.looseObject({})).parse([body.data].flat()));
      last = body.meta.pagination?.pageCount ?? 1;
    }
  }

  for (const { uid, path } of Object.values(manifest)) {
    for (const locale of languages) {
      for (const status of ['published', 'draft']) await loadPages(uid, path, { locale, status });
    }
  }
}

const accessKey = z.object({ data: z.object({ accessKey: z.string() }) });

/**
 * A token that may do everything over the content API, as other Strapis have them: here one can
 * only be made behind the back of the CMS.
 */
export async function createToken(): Promise<string> {
  const week = 7 * 24 * 60 * 60 * 1000;
  const { body } = await createEditor().send('/admin/api-tokens', {
    method: 'POST',
    body: { name: 'contract', description: '', type: 'read-only', lifespan: week },
  });
  await runSql(
    { dataDir: inject('dataDir'), databaseUrl: inject('databaseUrl') },
    "update strapi_api_tokens set type = 'full-access' where name = 'contract'",
  );
  return accessKey.parse(body).data.accessKey;
}

/** Serves at `storeUrl` what a CMS holds, out of a store; gives what ends that. */
export async function serveCopyOf(cmsUrl: string, token: string): Promise<() => void> {
  const store = createStore<ContentSchema>(schema, { locales: languages });
  await load(store, cmsUrl, token);
  const server = setupServer(
    storeWithoutTies(storeUrl),
    ...strapiHandlers(store, {
      baseUrl: plainStoreUrl,
      parser: { depth: 12, parameterLimit: 200 },
      onUnknownParameter: () => undefined,
    }),
  );
  server.listen({ onUnhandledRequest: 'bypass' });
  return () => server.close();
}
