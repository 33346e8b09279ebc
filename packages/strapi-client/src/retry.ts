import { isStrapiError } from './errors.js';

export interface Retry {
  /** How many times a request is sent again when it failed for a reason that may pass. */
  readonly attempts: number;
  /** Milliseconds before the first of them, 200 unless told; each further one waits twice as long. */
  readonly delay?: number;
}

const passing = [408, 429, 502, 503, 504];

/** Milliseconds to wait before asking again; undefined when that cannot help. */
export function waitBefore(error: unknown, delay: number): number | undefined {
  if (!isStrapiError(error)) return undefined;
  const { kind, status, retryAfter = 0 } = error;
  if (kind !== 'network' && (status === undefined || !passing.includes(status))) return undefined;
  // A random part keeps clients that failed together from returning together.
  return Math.max(retryAfter, delay * (0.5 + Math.random() / 2));
}

/** Resolves after a time, or as soon as the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}
