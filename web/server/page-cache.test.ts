// @vitest-environment node
import { getResponse } from 'msw';
import type { RequestHandler } from 'msw';
import { expect, test, vi } from 'vitest';
import { site } from '../tests/content';
import { document, failure, handlers } from '../tests/handlers';
import type { Content } from './content-cache';
import { encodedBody } from './encoded-body';
import { createFreshCache } from './fresh-cache';
import { createPageCache } from './page-cache';
import type { FilledPage } from './page-document';
import type { RenderedPage } from './render-page';

const cmsUrl = 'http://localhost';
const siteUrl = 'https://towns.example';

/** Pages of a CMS that answers as told; each of its answers is tagged with the type that was asked for. */
function pagesOf(answers: () => RequestHandler[], isContentKept = true) {
  const isInContact = () => true;
  const content = createFreshCache<Content>({
    maxBytes: 1_000_000,
    bytesOf: () => 1,
    isInContact,
    async make(address) {
      const request = new Request(cmsUrl + address);
      const response = await getResponse([...answers(), ...handlers], request);
      const plain = Buffer.from((await response?.text()) ?? '');
      const status = response?.status ?? 404;
      const tags = [new URL(request.url).pathname.replace('/api/', '')];
      const etag = plain.toString('base64');
      const value = { status, type: 'application/json', etag, tags, body: encodedBody(plain) };
      return {
        value,
        tags,
        isKept: isContentKept && status < 500,
        isCurrent: true,
        isFailure: status >= 500,
      };
    },
  });
  const fill = vi.fn(({ head, body, state }: RenderedPage): FilledPage => ({
    html: head + body + state,
    contentSecurityPolicy: '',
  }));
  const pages = createPageCache({
    workload: { run: (work) => work() },
    document: { fill, fillStill: fill },
    content,
    cmsUrl,
    siteUrl,
    maxBytes: 1_000_000,
    isInContact,
  });
  return {
    fill,
    read: async (path: string) => {
      const { value, state } = await pages.read(path);
      return { ...value, state, html: value.body.plain.toString() };
    },
    change: (...tags: string[]) => {
      content.change(tags);
      pages.change(tags);
    },
  };
}

test('a page is whole: its words, its head and what it was made of', async () => {
  const { read } = pagesOf(() => []);
  const { status, html, tags } = await read('/');
  expect(status).toBe(200);
  expect(html).toContain('The Organisation of Towns');
  expect(html).toContain(`<link rel="canonical" href="${siteUrl}/"/>`);
  expect(html).toContain('hrefLang="x-default"');
  expect(html).toMatch(/<script type="application\/json" id="page-state">\{[^<]+<\/script>$/);
  // Nothing waits for a script to be put into its place.
  expect(html).not.toMatch(/\$RC|<template/);
  expect(tags).toEqual(['home-page', 'navigation', 'news', 'site']);
});

test('nothing that an editor wrote ends the element that it stands in', async () => {
  const name = 'Towns </script><!-- <script>alert(1)</script> \u2028';
  const { read } = pagesOf(() => [document('site', { ...site, name })]);
  const { html } = await read('/');
  expect(html).not.toContain('<script>alert(1)');
  const state = /id="page-state">([^<]+)<\/script>/.exec(html)?.[1] ?? '';
  expect(JSON.stringify(JSON.parse(state))).toContain(JSON.stringify(name).slice(1, -1));
});

test('in French it is French, with the default language beside it', async () => {
  const { read, fill } = pagesOf(() => []);
  const { html } = await read('/fr');
  expect(fill.mock.calls[0]?.[0].language).toBe('fr');
  expect(html).toContain(`<link rel="alternate" hrefLang="en" href="${siteUrl}/"/>`);
});

test('it is rendered again when what it shows is different, and only then', async () => {
  let phone = site.phone;
  const { read, change, fill } = pagesOf(() => [document('site', { ...site, phone })]);
  const first = await read('/');
  expect((await read('/')).state).toBe('hit');
  change('site');
  expect(await read('/')).toMatchObject({ etag: first.etag, state: 'renewed' });
  expect(fill).toHaveBeenCalledTimes(1);
  phone = '+44 20 1111 1111';
  change('site');
  expect((await read('/')).html).toContain('+44 20 1111 1111');
  expect(fill).toHaveBeenCalledTimes(2);
});

test('made of old content, it is old: the next visitor gets the new one', async () => {
  let isDown = false;
  let phone = site.phone;
  const { read, change } = pagesOf(() =>
    isDown ? [failure('site', 500)] : [document('site', { ...site, phone })],
  );
  await read('/');
  phone = '+44 20 1111 1111';
  isDown = true;
  change('site', 'home-page');
  const old = await read('/');
  expect(old.status).toBe(200);
  expect(old.html).not.toContain(phone);
  isDown = false;
  expect((await read('/')).html).toContain(phone);
});

test.each([
  ['/no-such-page', 404],
  ['/news/no-such-article', 404],
  ['/News/Not A Slug', 404],
])('%s answers %i and is not kept', async (path, status) => {
  const { read } = pagesOf(() => []);
  const page = await read(path);
  expect(page).toMatchObject({ status, etag: null, state: 'miss' });
  expect(page.html).toMatch(/<title>[^<]+<\/title>/);
  expect(page.html).toContain('<meta name="robots" content="noindex"/>');
  expect(page.html).not.toContain('x-default');
  expect((await read(path)).state).toBe('miss');
});

test('a page whose content cannot be had answers 503', async () => {
  const { read } = pagesOf(() => [failure('leadership', 503)]);
  expect(await read('/leadership')).toMatchObject({ status: 503, etag: null });
});

test('a page that lacks a part is shown, and made again for the next visitor', async () => {
  let isDown = true;
  const { read } = pagesOf(() => (isDown ? [failure('news', 500)] : []));
  expect(await read('/')).toMatchObject({ status: 200, etag: null });
  isDown = false;
  expect((await read('/')).etag).not.toBeNull();
});

test('a page that lacks a part does not take the place of a whole one', async () => {
  let isDown = false;
  const { read, change } = pagesOf(() => (isDown ? [failure('news', 500)] : []), false);
  const whole = await read('/');
  isDown = true;
  change('news');
  expect(await read('/')).toMatchObject({ html: whole.html, state: 'stale' });
});

test.each([
  ['its content', (times: number) => document('site', { ...site, phone: `${times}` })],
  ['an apology', () => failure('site', 500)],
])('a page with %s leaves nothing behind that waits', async (_what, answer) => {
  const waiting = () =>
    process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
  let times = 0;
  const { read, change, fill } = pagesOf(() => [answer(times)]);
  await read('/');
  const before = waiting();
  for (times = 1; times <= 20; times += 1) {
    change('site');
    await read('/');
  }
  expect(fill).toHaveBeenCalledTimes(21);
  expect(waiting()).toBeLessThanOrEqual(before);
});
