import type { Core } from '@strapi/strapi';
import { placeOf } from './cursor';
import { readChanges } from './read-changes';
import { waitForChange } from './waiting';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** How long a request is held that has nothing new to be told, in milliseconds. */
const longest = 5000;

async function hold(strapi: Core.Strapi, after: unknown, signal: AbortSignal) {
  const number = placeOf(after)?.number;
  let answer = await readChanges(strapi, after);
  while (
    number !== undefined &&
    !answer.reset &&
    answer.changes.length === 0 &&
    (await waitForChange(strapi, number, signal))
  ) {
    answer = await readChanges(strapi, after);
  }
  return answer;
}

/** Serves the feed at `/_changes`, which is for gateways and not passed on by them. */
export function registerChangeFeed(strapi: Core.Strapi) {
  strapi.server.routes([
    {
      method: 'GET',
      path: '/_changes',
      config: { auth: false },
      async handler(ctx: Context) {
        const over = new AbortController();
        const end = () => over.abort();
        const timer = setTimeout(end, longest);
        ctx.res.once('close', end);
        ctx.set('Cache-Control', 'no-store');
        try {
          ctx.body = await hold(strapi, ctx.query.after, over.signal);
        } finally {
          clearTimeout(timer);
        }
      },
    },
  ]);
}
