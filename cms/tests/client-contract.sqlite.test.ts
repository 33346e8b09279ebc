import { serialize } from '@wsco/strapi-client';
import { findFaults } from '@wsco/strapi-client/validate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { queries } from './contract-queries';
import { randomQueries } from './contract-random';
import { requests } from './contract-requests';
import { clientOf, createToken, schema, serveCopyOf, storeUrl } from './contract-sides';
import type { Ask } from './contract-sides';
import { refusedWrites, writeArticle, writeCategory } from './contract-writes';
import type { Written } from './contract-writes';

let token = '';
let stop = () => {};

beforeAll(async () => {
  token = await createToken();
  stop = await serveCopyOf(inject('cmsUrl'), token);
});

afterAll(() => stop());

async function answer(baseUrl: string, path: string, written?: Written) {
  const { method = 'GET', body: sent } = written ?? {};
  const headers = written && {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
  };
  const response = await fetch(`${baseUrl}/api/${path}`, {
    method,
    ...(headers && { headers }),
    ...(sent !== undefined && { body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  const body: unknown = text === '' ? '' : JSON.parse(text);
  return { status: response.status, body };
}

/** In what the documents of an answer differ from what was asked for. */
function faultsOf(uid: string, query: object, body: unknown) {
  const { data } = z.object({ data: z.unknown() }).parse(body);
  return [data ?? []].flat().flatMap((document) => findFaults(schema, uid, query, document));
}

/** What two servers cannot have in common: ids, and the time. */
function withoutChance(answers: unknown): unknown {
  const chance = /"(id|documentId|createdAt|updatedAt|publishedAt)":("[^"]*"|\d+)/g;
  const text = JSON.stringify(answers, (_, value: unknown) => value ?? null);
  return JSON.parse(text.replace(chance, '"$1":"…"'));
}

describe.each(['published', 'draft'])(
  '%s content is the same in the store and the CMS',
  (status) => {
    const answerOf = (baseUrl: string, ask: Ask) =>
      status === 'draft' ? ask(clientOf(baseUrl).preview(token)) : ask(clientOf(baseUrl));

    test.each(queries)('%s', async (_, ask) => {
      const fromCms = await answerOf(inject('cmsUrl'), ask);
      expect(await answerOf(storeUrl, ask)).toEqual(fromCms);
    });
  },
);

describe('the store and the CMS answer with the same status and body to', () => {
  test.each(requests)('%s', async (path) => {
    const fromCms = await answer(inject('cmsUrl'), path);
    expect(await answer(storeUrl, path)).toEqual(fromCms);
  });

  test.each(refusedWrites)('$method $path $body', async (written) => {
    const fromCms = await answer(inject('cmsUrl'), written.path, written);
    expect(await answer(storeUrl, written.path, written)).toEqual(fromCms);
  });
});

describe('the store and the CMS answer alike what nobody thought of', () => {
  const paths = Object.entries(schema).flatMap(([uid, { kind, path }]) =>
    kind === 'collection' && path ? [{ uid, path }] : [],
  );

  test.each(paths)('about $path', async ({ uid, path }) => {
    const nextQuery = randomQueries(schema, 2026);
    // With the token, since the CMS keeps the public away from more than Strapi does.
    const reading = { method: 'GET', path, body: undefined };
    for (let asked = 0; asked < 50; asked += 1) {
      const query = nextQuery(uid);
      const request = `${path}?${serialize(query)}`;
      const fromCms = await answer(inject('cmsUrl'), request, reading);
      const fromStore = await answer(storeUrl, request, reading);
      expect(fromStore, decodeURIComponent(request)).toEqual(fromCms);
      expect(faultsOf(uid, query, fromCms.body), decodeURIComponent(request)).toEqual([]);
    }
  });
});

describe('the store and the CMS keep alike what is written', () => {
  const writer = (baseUrl: string) => clientOf(baseUrl, token);

  test.each([writeCategory, writeArticle])('%o', async (write) => {
    const fromCms = withoutChance(await write(writer(inject('cmsUrl'))));
    expect(withoutChance(await write(writer(storeUrl)))).toEqual(fromCms);
  });
});
