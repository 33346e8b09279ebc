import { setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Milliseconds. */
const interval = 500;
const patience = 1500;

const waiting = new Set<() => void>();
let watching: AbortController | undefined;
let away = false;
let lastHeard = 0;

export const databaseIsAway = () => away;

/** Settles with the work, or when the database stops to answer. */
export async function unlessDatabaseIsLost(work: Promise<void>) {
  let lose = () => {};
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  waiting.add(lose);
  try {
    await Promise.race([work, lost]);
  } finally {
    waiting.delete(lose);
  }
}

/** All connections may be busy: then whatever is answered shows that the database is there. */
async function answers(strapi: Core.Strapi): Promise<boolean> {
  const asked = performance.now();
  const answer = strapi.db.connection
    .raw('select 1')
    .timeout(patience)
    .then(() => true);
  const silence = pause(patience, false, { ref: false });
  const isAnswered = await Promise.race([answer, silence]).catch(() => false);
  if (isAnswered || lastHeard > asked) return true;
  // Who was held up itself had no time to listen.
  const wasHeldUp = performance.now() - asked > patience + interval;
  return wasHeldUp ? answers(strapi) : false;
}

function note(strapi: Core.Strapi, isThere: boolean) {
  if (isThere === !away) return;
  away = !isThere;
  if (!away) strapi.log.info('The database answers again');
  else {
    strapi.log.error('The database does not answer; requests get 503 until it does');
    for (const lose of waiting) lose();
  }
}

/**
 * Asks a database on another machine now and then: one that hangs gives no error, and whoever
 * waits for it should be told.
 */
export async function watchDatabase(strapi: Core.Strapi) {
  if (strapi.db.dialect.client !== 'postgres') return;
  strapi.db.connection.on('query-response', () => {
    lastHeard = performance.now();
  });
  watching = new AbortController();
  const { signal } = watching;
  while (!signal.aborted) {
    note(strapi, await answers(strapi));
    await pause(interval, undefined, { ref: false, signal }).catch(() => undefined);
  }
}

export function stopWatchingDatabase() {
  watching?.abort();
}
