const controller = new AbortController();

/** Aborted by the first Ctrl-C, SIGTERM or closed terminal; later ones change nothing. */
export const stopSignal = controller.signal;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(name, () => controller.abort(new Interruption()));
}

export class Interruption extends Error {
  name = 'Interruption';
  message = 'Stopped.';
}

/** @returns {Promise<void>} settles when the user asks to stop */
export function stopRequested() {
  return new Promise((resolve) => {
    if (stopSignal.aborted) resolve();
    stopSignal.addEventListener('abort', () => resolve(), { once: true });
  });
}
