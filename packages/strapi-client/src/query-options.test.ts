import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { expect, expectTypeOf, test } from 'vitest';
import { clientOf } from './example-client.js';
import { json, page } from './example-server.js';
import type { ExampleSchema } from './example-schema.js';
import { createQueries } from './query-options.js';

test('options read what the client reads, with the type of the answer', async () => {
  const { api, asked } = await clientOf([page([{ name: 'Oslo' }]), json(200, { data: {} })]);
  const queries = createQueries<ExampleSchema>(api);
  const queryClient = new QueryClient();
  const found = await queryClient.query(queries.cities.find({ fields: ['name'] }));
  expectTypeOf(found.data).toEqualTypeOf<{ id: number; documentId: string; name: string }[]>();
  expect(found.data).toEqual([{ name: 'Oslo' }]);

  await queryClient.query(queries.cities.findOne('oslo', { fields: ['name'] }));
  const about = await queryClient.query(queries.about.get({ fields: ['title'] }));
  expectTypeOf(about.title).toEqualTypeOf<string>();
  expect(asked).toEqual([
    'GET /api/cities?fields[0]=name',
    'GET /api/cities/oslo?fields[0]=name&fields[1]=locale',
    'GET /api/about?fields[0]=title&fields[1]=locale',
  ]);
});

test('the same question is asked once, and again after its type was invalidated', async () => {
  const { api, asked } = await clientOf(page([]));
  const { cities } = createQueries<ExampleSchema>(api);
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  await queryClient.query(cities.find({ fields: ['name'], locale: 'fr' }));
  await queryClient.query(cities.find({ locale: 'fr', fields: ['name'] }));
  expect(asked).toHaveLength(1);
  await queryClient.invalidateQueries({ queryKey: cities.key() });
  await queryClient.query(cities.find({ fields: ['name'], locale: 'fr' }));
  expect(asked).toHaveLength(2);
});

test('drafts and what is published never share a key', async () => {
  const { api } = await clientOf(page([]));
  const published = createQueries<ExampleSchema>(api).cities;
  const drafts = createQueries<ExampleSchema, true>(api.preview('token')).cities;
  expect(drafts.find().queryKey).not.toEqual(published.find().queryKey);
  expect(drafts.key()).not.toEqual(published.key());
});

test('a cancelled query stops its request, and the library alone tries again', async () => {
  const closed: string[] = [];
  const { api, asked } = await clientOf([
    (request) => request.on('close', () => closed.push('closed')),
    json(503, {}),
  ]);
  const { cities } = createQueries<ExampleSchema>(api);
  const queryClient = new QueryClient();
  const running = queryClient.query(cities.find()).catch((error: unknown) => error);
  await expect.poll(() => asked.length).toBe(1);
  await queryClient.cancelQueries({ queryKey: cities.key() });
  await running;
  await expect.poll(() => closed).toEqual(['closed']);

  await expect(queryClient.query({ ...cities.find(), retry: false })).rejects.toMatchObject({
    status: 503,
  });
  expect(asked).toHaveLength(2);
});

test('page after page is read, until the last', async () => {
  const { api, asked } = await clientOf([
    page(['a'], { page: 1, pageCount: 2 }),
    page(['b'], { page: 2, pageCount: 2 }),
  ]);
  const options = createQueries<ExampleSchema>(api).cities.infinite({
    sort: 'name',
    pagination: { pageSize: 1 },
  });
  const observer = new InfiniteQueryObserver(new QueryClient(), options);
  expect((await observer.fetchNextPage()).hasNextPage).toBe(true);
  const { data, hasNextPage } = await observer.fetchNextPage();
  expect(data?.pages.flatMap((each) => each.data)).toEqual(['a', 'b']);
  expect(hasNextPage).toBe(false);
  expect(asked.map((each) => /page\]=(\d)/.exec(each)?.[1])).toEqual(['1', '2']);
});
