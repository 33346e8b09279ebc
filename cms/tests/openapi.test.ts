import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { validate } from '@readme/openapi-parser';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { ask } from './ask';
import { createEditor } from './editor';
import { createAnswerCheck } from './openapi/answer-check';
import type { Faults } from './openapi/answer-check';
import { describedBy, operationsOf, readDocument } from './openapi/described';
import type { Described, Operation, Parameter } from './openapi/described';
import { dumpedModels, everyLink } from './openapi/every-link';
import { createRandomValue } from './openapi/random-value';
import { examplesOf, searchOf, searchWith } from './openapi/search';

const list = z.object({ data: z.array(z.object({ documentId: z.string() })).min(1) });

let document: object;
let described: Described;
let faultsOf: Faults;

/** The seed moves nothing, so it leaves no redirect to read. */
async function moveAnArticle() {
  const editor = createEditor();
  const uid = 'api::news.article';
  const written = {
    title: 'Moved',
    summary: 'An article with a new slug',
    publishedOn: '2020-01-01',
  };
  const id = await editor.publish(uid, { ...written, slug: 'described-before' });
  await editor.tryUpdate(uid, id, { slug: 'described-after' });
  await editor.tryPublish(uid, id);
}

beforeAll(async () => {
  await moveAnArticle();
  document = await readDocument();
  described = describedBy(document);
  faultsOf = createAnswerCheck(document);
});

function operation(operationId: string): Operation {
  return operationsOf(described).find((each) => each.operationId === operationId)!;
}

/** Where an operation is asked; for one document, the first in that language. */
async function addressOf({ path }: Operation, locale = 'en') {
  if (!path.includes('{')) return path;
  const [collection = ''] = path.split('/{');
  const { body } = await ask(`${collection}?locale=${locale}`);
  return `${collection}/${list.parse(body).data[0]!.documentId}`;
}

const routes = Object.entries(dumpedModels).flatMap(([uid, { kind, path }]) => {
  if (path === undefined) return [];
  const name = path.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const ids = kind === 'single' ? [`get${name}`] : [`find${name}`, `findOne${name}`];
  return ids.map((id) => ({ id, uid }));
});

describe('the description of the API', () => {
  test('is OpenAPI 3.1 without a fault', async () => {
    const file = join(inject('dataDir'), 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    expect(await validate(file)).toMatchObject({ valid: true, warnings: [] });
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/' }] });
  });

  test('has the operations of every public type, and the sending of an inquiry', () => {
    const ids = operationsOf(described).map(({ operationId }) => operationId);
    expect(ids.sort()).toEqual(
      [...routes.map(({ id }) => id), 'submitInquiry', 'createInquiryChallenge'].sort(),
    );
  });

  test('may be kept until it changes', async () => {
    const { headers } = await ask('/api/openapi.json');
    const etag = headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers.get('cache-tag')).toBe('openapi');
    expect(headers.get('cache-control')).toBe('public, no-cache');
    const again = await ask('/api/openapi.json', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  test('takes no parameters', async () => {
    expect(await ask('/api/openapi.json?version=2')).toMatchObject({ status: 400 });
  });

  test('says nothing of what is private', () => {
    expect(JSON.stringify(document)).not.toMatch(
      /createdBy|updatedBy|folder|password|assignee|"notes"|"history"|admin::/,
    );
  });
});

const system = ['createdAt', 'updatedAt', 'publishedAt', 'locale'];
const groups = ['$and', '$or', '$not'];

describe.each(Object.keys(dumpedModels))('of %s', (uid) => {
  const name = uid
    .replace(/^api::[^.]+\.|^plugin::/, '')
    .replace(/(?:^|[.-])(\w)/g, (_, letter: string) => letter.toUpperCase());
  const attributes = Object.entries(dumpedModels[uid]!.attributes);
  const public_ = attributes.map(([each]) => each);
  const own = ['id', 'documentId', '__component'];
  const namesIn = (schema: string) =>
    Object.keys(described.components.schemas[schema]?.properties ?? {});

  test('every public attribute is described, and no other', () => {
    const names = namesIn(name);
    expect(names.filter((each) => ![...own, ...system].includes(each)).sort()).toEqual(public_);
  });

  test('one may filter by every public attribute that can be compared, and by no other', () => {
    const comparable = attributes.filter(([, { type }]) => type !== 'dynamiczone');
    const names = namesIn(`${name}Filters`);
    expect(names.filter((each) => ![...own, ...system, ...groups].includes(each)).sort()).toEqual(
      comparable.map(([each]) => each),
    );
  });
});

describe.each(['en', 'fr'])('in %s the answer is as described', (locale) => {
  test.each(routes)('to $id', async ({ id, uid }) => {
    const asked = operation(id);
    const address = await addressOf(asked, locale);
    const everything = { populate: everyLink(uid, 2) };
    for (const query of [{}, { populate: '*' }, everything, { fields: ['id'] }]) {
      const { status, body } = await ask(address + searchOf({ locale, ...query }));
      expect(status).toBe(200);
      expect(faultsOf(asked, status, body)).toEqual([]);
    }
  });
});

test.each(routes)(
  'every value described of $id is sent unless fields leaves it out',
  async ({ id, uid }) => {
    const asked = operation(id);
    const { body } = await ask(await addressOf(asked));
    const { data } = z.object({ data: z.unknown() }).parse(body);
    const { attributes, localized } = dumpedModels[uid]!;
    const values = Object.entries(attributes).filter(([, each]) => !each.targets);
    const common = system.filter((name) => localized || name !== 'locale');
    for (const each of [data].flat()) {
      expect(Object.keys(Object(each)).sort()).toEqual(
        ['id', 'documentId', ...common, ...values.map(([name]) => name)].sort(),
      );
    }
  },
);

test.each(routes)('every example of $id is answered as described', async ({ id }) => {
  const asked = operation(id);
  const address = await addressOf(asked);
  for (const search of asked.parameters.flatMap(examplesOf)) {
    const { status, body } = await ask(address + search);
    expect(status, search).toBe(200);
    expect(faultsOf(asked, status, body), search).toEqual([]);
  }
});

test.each(routes)('whatever $id is described to take is answered as described', async ({ id }) => {
  const asked = operation(id);
  const address = await addressOf(asked);
  const random = createRandomValue(described.components.schemas, 7);
  const parameters = asked.parameters.filter(({ style }) => style !== undefined);
  for (const parameter of parameters.flatMap((each) => new Array<Parameter>(15).fill(each))) {
    if (parameter.name === 'pagination') continue;
    const search = searchWith(parameter, random(parameter.schema));
    const { status, body } = await ask(address + search);
    expect(status, search).toBe(200);
    expect(faultsOf(asked, status, body), search).toEqual([]);
  }
});

test.each([
  ['by pages', '?pagination[page]=2&pagination[pageSize]=5'],
  ['from a place on', '?pagination[start]=3&pagination[limit]=2'],
  ['uncounted', '?pagination[withCount]=false'],
  ['with the number of links', '?populate[related][count]=true&populate[seo][count]=true'],
  ['in every language', '?locale=*&populate=*'],
])('a list %s is as described', async (_name, search) => {
  const { status, body } = await ask(`/api/news${search}`);
  expect(status).toBe(200);
  expect(faultsOf(operation('findNews'), status, body)).toEqual([]);
});

test.each([
  ['findNews', '/api/news?filters[notes]=1', 400],
  ['findNews', '/api/news?pagination[page]=1&pagination[start]=0', 400],
  ['findOneNews', '/api/news/aaaaaaaaaaaaaaaaaaaaaaaa', 404],
  ['getSite', '/api/site?locale=de', 404],
])('a failure of %s at %s is as described', async (id, address, expected) => {
  const { status, body } = await ask(address);
  expect(status).toBe(expected);
  expect(faultsOf(operation(id), status, body)).toEqual([]);
});

test('a token that is not valid is refused as described', async () => {
  const { status, body } = await ask('/api/site', { headers: { Authorization: 'Bearer x' } });
  expect(status).toBe(401);
  expect(faultsOf(operation('getSite'), status, body)).toEqual([]);
});

const sent = z.object({
  requestBody: z.object({
    content: z.object({
      'application/json': z.object({
        examples: z.record(z.string(), z.object({ value: z.unknown() })),
      }),
    }),
  }),
});

test('an inquiry as in the examples is taken, and a bad one refused, as described', async () => {
  const asked = operation('submitInquiry');
  const { content } = sent.parse(Object(document).paths[asked.path].post).requestBody;
  for (const { value } of Object.values(content['application/json'].examples)) {
    const { status, body } = await ask(asked.path, { method: 'POST', body: value });
    expect(status).toBe(201);
    expect(faultsOf(asked, status, body)).toEqual([]);
  }
  const refused = await ask(asked.path, {
    method: 'POST',
    body: { data: { name: 1, state: 'x' } },
  });
  expect(refused.status).toBe(400);
  expect(faultsOf(asked, refused.status, refused.body)).toEqual([]);
});

test('an answer with an attribute that is not described would be noticed', async () => {
  const asked = operation('getSite');
  const { data } = z.object({ data: z.looseObject({}) }).parse((await ask('/api/site')).body);
  expect(faultsOf(asked, 200, { data: { ...data, secret: 1 }, meta: {} })).not.toEqual([]);
});
