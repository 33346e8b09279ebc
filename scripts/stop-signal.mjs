const controller = new AbortController();

/** Aborted by the first Ctrl-C, SIGTERM or closed terminal; later ones change nothing. */
export const stopSignal = controller.signal;

/** Only commands listen: in a test runner these signals are the runner's. */
export function listenForStop() {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, stop);
  }
  if (process.env.npm_lifecycle_event) watchParent();
}

function stop() {
  controller.abort(new Interruption());
}

/** npm can be killed in ways that it cannot pass on. */
function watchParent() {
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) stop();
  }, 250).unref();
}

/** @returns {Promise<void>} settles when the user asks to stop */
export function stopRequested() {
  return new Promise((resolve) => {
    if (stopSignal.aborted) resolve();
    stopSignal.addEventListener('abort', () => resolve(), { once: true });
  });
}

class Interruption extends Error {
  name = 'Interruption';
  message = 'Stopped.';
}
