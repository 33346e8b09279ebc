import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const line = z.object({ url: z.string(), cache: z.string().optional() });

/** Counts requests in a gateway's log, by what it did: `hit`, or `fwd=miss` for what it made. */
export async function countRequests(logFile: string, url: string) {
  // Lines are written a few times a second.
  await wait(300);
  const counts = { all: 0, made: 0 };
  for (const text of readFileSync(logFile, 'utf8').split('\n')) {
    if (!text.startsWith('{')) continue;
    const request = line.parse(JSON.parse(text));
    if (request.url !== url) continue;
    counts.all += 1;
    if (request.cache?.includes('fwd=miss')) counts.made += 1;
  }
  return counts;
}
