// @vitest-environment node
import type { RequestListener } from 'node:http';
import { expect, test, vi } from 'vitest';
import { startCms, startGateway } from '../tests/gateway';
import { handlers } from '../tests/handlers';

async function startBoth(options = {}) {
  const cms = await startCms({ content: () => handlers });
  return { cms, ...(await startGateway(cms.origin, options)) };
}

const busy = { status: 503, headers: { 'retry-after': '5', 'cache-control': 'no-store' } };

test('more pages than can be made at once are refused, while what is kept is shown', async () => {
  const { cms, read } = await startBoth({ maxRenders: 2 });
  await read('/');
  const held: (() => unknown)[] = [];
  const hold: RequestListener = (request, response) =>
    held.push(() => cms.answerAsUsual(request, response));
  cms.answerWith(hold);
  const underWay = [read('/news'), read('/leadership')];
  await vi.waitFor(() => expect(held.length).toBeGreaterThanOrEqual(2));
  const asked = held.length;

  for (const path of ['/fr', '/fr/news', '/nowhere', '/news?page=2']) {
    const refused = await read(path);
    expect(refused, path).toMatchObject(busy);
    expect(refused.text).toContain('too much to do');
  }
  expect(held).toHaveLength(asked);
  expect(await read('/')).toMatchObject({ status: 200, headers: { 'cache-status': 'wsco; hit' } });
  expect((await read('/_health')).status).toBe(200);
  expect((await read('/_ready')).status).toBe(200);
  expect((await read('/assets/main-abc.js')).status).toBe(200);
  // Who asks for what is being made waits for that.
  underWay.push(read('/news'));

  cms.answerWith();
  for (const answer of held) answer();
  for (const page of underWay) expect((await page).status).toBe(200);
  expect((await read('/fr')).status).toBe(200);
});

test('a page that is out of date is shown when there is too much to do to make it anew', async () => {
  const { cms, read } = await startBoth({ maxRenders: 1 });
  await read('/');
  cms.answerWith(() => undefined);
  void read('/news').catch(() => undefined);
  await vi.waitFor(() => expect(cms.reads().join()).toContain('/api/news'));
  cms.tell('site');
  await vi.waitFor(() => expect(cms.followers()).toBe(1));
  const before = cms.reads().length;
  const old = await read('/');
  expect(old.status).toBe(200);
  expect(old.headers['cache-status']).toContain('stale');
  expect(cms.reads()).toHaveLength(before);
});

test('a gateway that comes late to everything makes no pages until it keeps up again', async () => {
  const { read } = await startBoth();
  await read('/');
  const block = setInterval(() => {
    const end = performance.now() + 400;
    while (performance.now() < end);
  }, 1);
  try {
    let count = 0;
    await vi.waitFor(
      async () => {
        count += 1;
        expect(await read(`/never-seen-${count}`)).toMatchObject(busy);
      },
      { timeout: 30_000, interval: 1 },
    );
    expect((await read('/')).status).toBe(200);
    expect((await read('/_health')).status).toBe(200);
  } finally {
    clearInterval(block);
  }
  await vi.waitFor(async () => expect((await read('/leadership')).status).toBe(200), 20_000);
});
