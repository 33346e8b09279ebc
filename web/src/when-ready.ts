import type { createBrowserRouter } from 'react-router-dom';

/** Resolves once the first page's code and data are there, or have failed. */
export function whenReady(router: ReturnType<typeof createBrowserRouter>) {
  return new Promise<void>((resolve) => {
    if (router.state.initialized) {
      resolve();
      return;
    }
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
}
