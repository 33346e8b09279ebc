import { writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';

/** Where figures come from; they mean little without. */
function machine() {
  return {
    node: process.version,
    system: `${platform()} ${arch()}`,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  };
}

/** Keeps figures in the file that `npm run bench` names. */
export function writeResults(figures: object): void {
  const [, , file] = process.argv;
  const results = { at: new Date().toISOString(), machine: machine(), ...figures };
  if (file) writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
