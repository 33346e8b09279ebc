import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until this address answers with a success.
 * @param {string} url
 * @param {AbortSignal} signal
 */
export async function answers(url, signal) {
  for (;;) {
    const response = await fetch(url, { signal }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(150, undefined, { signal });
  }
}
