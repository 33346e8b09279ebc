/**
 * @typedef {object} Task
 * @property {string} name
 * @property {readonly string[]} after names of tasks that must have succeeded; unknown names are ignored
 * @property {() => Promise<boolean>} run false means failed
 */

/** @typedef {'passed' | 'failed' | 'skipped'} Outcome */

/**
 * Runs tasks in their order, up to `width` of them at once. What waits for a failed task is skipped.
 * @param {readonly Task[]} tasks
 * @returns {Promise<Map<string, Outcome>>}
 */
export async function sideBySide(tasks, width = 2) {
  /** @type {Map<string, Outcome>} */
  const outcomes = new Map();
  const waiting = [...tasks];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  /** @param {Task} task */
  const isReady = ({ after }) =>
    !after.some((name) => running.has(name) || waiting.some((task) => task.name === name));

  while (waiting.length > 0 || running.size > 0) {
    const index = running.size < width ? waiting.findIndex(isReady) : -1;
    const [task] = index < 0 ? [] : waiting.splice(index, 1);
    if (!task && running.size === 0) throw new Error('These tasks wait for each other.');
    if (!task) {
      await Promise.race(running.values());
      continue;
    }
    if (task.after.some((name) => ['failed', 'skipped'].includes(outcomes.get(name) ?? ''))) {
      outcomes.set(task.name, 'skipped');
      continue;
    }
    const finished = task.run().then((ok) => {
      outcomes.set(task.name, ok ? 'passed' : 'failed');
      running.delete(task.name);
    });
    running.set(task.name, finished);
  }
  return outcomes;
}
