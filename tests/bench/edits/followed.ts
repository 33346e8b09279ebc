import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Site } from '../servers/site.js';

const feed = z.object({ cursor: z.string() });

/** Milliseconds. */
const patience = 15_000;

/** Resolves once the gateway has taken every change that the CMS has written. */
export async function followed({ cms, relay }: Site): Promise<string> {
  const { cursor } = feed.parse(await (await fetch(`${cms.url}/_changes`)).json());
  const begun = Date.now();
  while (relay.place() !== cursor) {
    if (Date.now() - begun > patience) throw new Error('The gateway does not follow the feed');
    await wait(2);
  }
  return cursor;
}
