import type { Core } from '@strapi/strapi';
import { changeUid } from './change-row';
import { cursorOf, placeOf } from './cursor';
import type { Place } from './cursor';

interface Change {
  number: number;
  tags: string[];
}

export interface Changes {
  cursor: string;
  /** Set when the cursor is not of this feed, or too old: anything may have changed. */
  reset?: true;
  changes: Change[];
}

export async function readNewest(strapi: Core.Strapi): Promise<Place | undefined> {
  const [newest]: Place[] = await strapi.db.query(changeUid).findMany({
    select: ['number', 'documentId'],
    orderBy: { number: 'desc' },
    limit: 1,
  });
  return newest;
}

async function readPresent(strapi: Core.Strapi): Promise<Changes> {
  const newest = await readNewest(strapi);
  if (!newest) throw new Error('The change feed is empty; restart the CMS');
  return { cursor: cursorOf(newest), changes: [] };
}

/** What changed after a cursor; where the feed is now, when there is none. */
export async function readChanges(strapi: Core.Strapi, after: unknown): Promise<Changes> {
  if (after === undefined) return readPresent(strapi);
  const place = placeOf(after);
  // One query, or the oldest could be removed between two.
  const rows: (Change & Place)[] = place
    ? await strapi.db.query(changeUid).findMany({
        select: ['number', 'documentId', 'tags'],
        where: { number: { $gte: place.number } },
        orderBy: { number: 'asc' },
      })
    : [];
  const [known, ...later] = rows;
  if (!place || !known || cursorOf(known) !== cursorOf(place)) {
    return { ...(await readPresent(strapi)), reset: true };
  }
  return {
    cursor: cursorOf(later.at(-1) ?? known),
    changes: later.map(({ number, tags }) => ({ number, tags })),
  };
}
