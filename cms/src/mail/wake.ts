/** Milliseconds in which the answer goes out that mail was put into the outbox for. */
const grace = 50;

let isWoken = false;
let wakeUp = () => {};

/** Has the worker look for mail; without it, it looks twice a minute. */
export function wakeMailWorker() {
  isWoken = true;
  setTimeout(() => wakeUp(), grace).unref();
}

/** From now on whatever is put into the outbox is worth another look. */
export function beginLook() {
  isWoken = false;
}

/** Resolves after a time in milliseconds, when woken since the look began, or when all is over. */
export function rest(milliseconds: number, over: AbortSignal): Promise<void> {
  if (isWoken || over.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    wakeUp = end;
    over.addEventListener('abort', end, { once: true });
    function end() {
      clearTimeout(timer);
      over.removeEventListener('abort', end);
      resolve();
    }
  });
}
