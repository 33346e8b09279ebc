import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

/** Milliseconds; who stops us waits longer. */
const patience = 15_000;

let underWay = 0;
let stopping = false;
let ended: (() => void) | undefined;

export const isStopping = () => stopping;

/** Counts requests from their head to the last byte of their answer. */
export function countRequests(strapi: Core.Strapi) {
  strapi.server.httpServer.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) ended?.();
    });
  });
}

/** Takes no more connections, and waits until what is under way is answered: Strapi would cut it. */
export async function drain(strapi: Core.Strapi) {
  stopping = true;
  strapi.server.httpServer.close();
  if (underWay === 0) return;
  strapi.log.info(`Finishing ${underWay} requests`);
  const done = new Promise<void>((resolve) => {
    ended = resolve;
  });
  await Promise.race([done, setTimeout(patience, undefined, { ref: false })]);
}
