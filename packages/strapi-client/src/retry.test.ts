import { describe, expect, test } from 'vitest';
import { clientOf, failure } from './example-client.js';
import { json, page } from './example-server.js';
import type { Reply } from './example-server.js';

const busy = (status: number, headers = {}) =>
  json(status, { error: { message: 'Busy' } }, headers);
const cut: Reply = (request) => request.socket.destroy();

describe('a read', () => {
  test.each([408, 429, 502, 503, 504])('that failed with %i is sent again', async (status) => {
    const { api, asked } = await clientOf([busy(status), page(['a'])]);
    expect((await api.cities.find()).data).toEqual(['a']);
    expect(asked).toHaveLength(2);
  });

  test('whose connection broke is sent again', async () => {
    const { api, asked } = await clientOf([cut, cut, page(['a'])]);
    expect((await api.cities.find()).data).toEqual(['a']);
    expect(asked).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 500, 501])('that failed with %i is not', async (status) => {
    const { api, asked } = await clientOf(busy(status));
    await failure(() => api.cities.find());
    expect(asked).toHaveLength(1);
  });

  test('is not sent more often than told, and ends in the last error', async () => {
    const { api, asked } = await clientOf([cut, busy(503)]);
    expect((await failure(() => api.cities.find())).status).toBe(503);
    expect(asked).toHaveLength(3);
    const never = { retry: { attempts: 0 } };
    await failure(() => api.cities.find({}, never));
    expect(asked).toHaveLength(4);
  });

  test('waits as long as the server wants', async () => {
    const { api } = await clientOf([busy(429, { 'Retry-After': '1' }), page([])]);
    const start = performance.now();
    await api.cities.find();
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  test('does not wait beyond its timeout, and tells when to come back', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    for (const header of ['60', date]) {
      const { api, asked } = await clientOf(busy(503, { 'Retry-After': header }));
      const error = await failure(() => api.cities.find());
      expect(error).toMatchObject({ kind: 'server', status: 503 });
      expect(error.retryAfter).toBeGreaterThan(55_000);
      expect(asked).toHaveLength(1);
    }
  });

  test('stops waiting when its caller does', async () => {
    const { api, asked } = await clientOf(busy(503), { retry: { attempts: 2, delay: 3_000 } });
    const caller = new AbortController();
    const request = failure(() => api.cities.find({}, { signal: caller.signal }));
    setTimeout(() => caller.abort(), 100);
    expect((await request).kind).toBe('aborted');
    expect(asked).toHaveLength(1);
  });
});

describe('a write', () => {
  test.each([408, 429, 502, 503, 504])('that failed with %i is not sent again', async (status) => {
    const { api, asked } = await clientOf(busy(status, { 'Retry-After': '0' }));
    await failure(() => api.cities.update('oslo', { area: 1 }));
    await failure(() => api.cities.delete('oslo'));
    await failure(() => api.countries.create({ name: 'Norway', iso: 'NO' }));
    expect(asked).toHaveLength(3);
  });

  test('whose connection broke is not sent again: it may have been done', async () => {
    const { api, asked } = await clientOf(cut);
    expect((await failure(() => api.cities.delete('oslo'))).kind).toBe('network');
    expect(asked).toHaveLength(1);
  });
});
