/**
 * What to tell when a service has ended that should run: why, and what to do.
 * @param {Pick<ReturnType<typeof import('./service.mjs').startService>, 'ended' | 'wasKilled' | 'tail' | 'logFile'>} service
 */
export async function obituary({ ended, wasKilled, tail, logFile }) {
  const end = await ended;
  const log = `(its log is ${logFile})`;
  if (wasKilled()) {
    return `${end}: it was ended from outside, as happens when memory runs out; see that there is enough and start again ${log}.`;
  }
  return tail()
    ? `${tail()}\n\n${end}; mend what the lines above say and start again ${log}.`
    : `${end} without a word; start again ${log}.`;
}
