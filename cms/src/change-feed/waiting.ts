import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { closingSignal } from '../drain';
import { readNewest } from './read-changes';

interface Waiter {
  number: number;
  settle: (isWorthLooking: boolean) => void;
}

const waiters = new Set<Waiter>();

/** How soon a change is noticed that another instance wrote, in milliseconds. */
const interval = 100;

let isPolling = false;

async function poll(strapi: Core.Strapi) {
  if (isPolling) return;
  isPolling = true;
  while (waiters.size > 0) {
    await setTimeout(interval, undefined, { ref: false });
    if (waiters.size === 0) break;
    // While the database does not answer there is nothing to tell.
    const newest = await readNewest(strapi).catch(() => undefined);
    for (const waiter of newest ? [...waiters] : []) {
      if (waiter.number !== newest?.number) waiter.settle(true);
    }
  }
  isPolling = false;
}

/** Settles with true when there may be changes after the number, with false when time is up. */
export function waitForChange(
  strapi: Core.Strapi,
  number: number,
  signal: AbortSignal,
): Promise<boolean> {
  if (signal.aborted || closingSignal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const leave = () => waiter.settle(false);
    const waiter: Waiter = {
      number,
      settle(isWorthLooking) {
        waiters.delete(waiter);
        signal.removeEventListener('abort', leave);
        resolve(isWorthLooking);
      },
    };
    signal.addEventListener('abort', leave);
    waiters.add(waiter);
    void poll(strapi);
  });
}

/** Has all who wait look again. */
export function wake() {
  for (const waiter of [...waiters]) waiter.settle(true);
}

closingSignal.addEventListener('abort', () => {
  for (const waiter of [...waiters]) waiter.settle(false);
});
