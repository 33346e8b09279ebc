/** @param {number} since a value of performance.now() */
export function secondsSince(since) {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`;
}

/**
 * @template T
 * @param {string} what such as "Installing packages"
 * @param {() => Promise<T>} work
 */
export async function withProgress(what, work) {
  const start = performance.now();
  console.log(`${what} …`);
  const result = await work();
  console.log(`${what}: done in ${secondsSince(start)}`);
  return result;
}
