import { secondsSince } from './progress.mjs';
import { Refusal } from './refusal.mjs';
import { run } from './run.mjs';
import { sideBySide } from './side-by-side.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {[string, ...string[]]} command
 * @property {string} cwd
 * @property {Record<string, string>} [env]
 */

/** @typedef {{ name: string, ok: boolean, time: string }} StepResult */

/**
 * Runs phases one after the other, and the steps of each up to `width` at once. Ends with a table,
 * and with a Refusal if any step failed.
 * @param {readonly { steps: readonly Step[], width: number }[]} phases
 */
export async function runSteps(phases) {
  /** @type {StepResult[]} */
  const results = [];
  for (const { steps, width } of phases) {
    await sideBySide(
      steps.map((step) => ({
        name: step.name,
        after: [],
        run: async () => {
          const result = await runStep(step);
          results.push(result);
          return result.ok;
        },
      })),
      width,
    );
  }
  console.log(`\n${stepsTable(results)}\n`);
  const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  if (failed.length > 0) throw new Refusal(`Failed: ${failed.join(', ')}.`);
}

/**
 * Prints all of its output if it fails.
 * @param {Step} step
 * @returns {Promise<StepResult>}
 */
async function runStep({ name, command, cwd, env = {} }) {
  const start = performance.now();
  const { ok, output } = await run(command, { cwd, env });
  const time = secondsSince(start);
  if (!ok) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${name}: ${ok ? 'passed' : 'FAILED'} in ${time}`);
  return { name, ok, time };
}

/** @param {readonly StepResult[]} results */
function stepsTable(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, ok, time }) => `${name.padEnd(width)}  ${ok ? 'passed' : 'FAILED'}  ${time}`)
    .join('\n');
}
