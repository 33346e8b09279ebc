/** Milliseconds. */
const pause = 100;

/**
 * Writes lines together, a few times a second and once more at the end: a write for each would be a
 * tenth of the work that a kept page takes.
 */
export function createLineWriter(write: (text: string) => unknown): (line: string) => void {
  let lines: string[] = [];
  function flush() {
    if (lines.length > 0) write(`${lines.join('\n')}\n`);
    lines = [];
  }
  process.once('exit', flush);
  return (line) => {
    if (lines.push(line) === 1) setTimeout(flush, pause).unref();
  };
}
