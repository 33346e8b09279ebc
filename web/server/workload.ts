import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Says that something is not made now, as others are waited for already. */
export class Overload extends Error {}

interface WorkloadOptions {
  /** How much may be under way at once. */
  most: number;
}

/** Milliseconds between looks at how late the event loop is. */
const interval = 1000;

/** Milliseconds that it is late on average when each request waits for many others. */
const tooLate = 250;

const nanoseconds = 1e6;

/**
 * Takes on work only while it can be done soon: to refuse costs little, and what is kept can be shown
 * all the while.
 */
export function createWorkload({ most }: WorkloadOptions) {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  let underWay = 0;
  let isLate = false;
  delay.enable();
  const looks = setInterval(() => {
    isLate = delay.mean > tooLate * nanoseconds;
    delay.reset();
  }, interval);
  looks.unref();

  return {
    /** Does it, or throws an `Overload`. */
    async run<Value>(work: () => Promise<Value>): Promise<Value> {
      if (isLate || underWay >= most) throw new Overload();
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    stop() {
      clearInterval(looks);
      delay.disable();
    },
  };
}

export type Workload = ReturnType<typeof createWorkload>;
