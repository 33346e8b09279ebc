import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { z } from 'zod';
import { table } from './table.js';

const results = z.object({
  goals: z.array(
    z.object({
      what: z.string(),
      goal: z.string(),
      measured: z.string(),
      spread: z.string().optional(),
      verdict: z.string(),
    }),
  ),
});

/** Prints the goals of every bench that has any, as they came out the last time. */
const [, , folder = ''] = process.argv;
const rows = readdirSync(folder).flatMap((file) => {
  const found = results.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return (found.data?.goals ?? []).map(({ what, goal, measured, spread = '', verdict }) => [
    `${parse(file).name}: ${what}`,
    goal,
    measured,
    spread,
    verdict,
  ]);
});
console.log(`\n${table(['', 'goal', 'measured', 'quartiles', ''], rows)}`);
