import { typeCheck } from '../../packages/strapi-client/src/measuring/type-check.js';
import { writeResults } from './report/results.js';
import { table } from './report/table.js';

const queries = 300;
const runs = [];
for (let run = 0; run < 3; run += 1) runs.push(await typeCheck(queries));

const count = (value: number) => value.toLocaleString('en');
const rows = runs.map((run) => [
  `TypeScript ${run.typescript}`,
  run.checkTime.toFixed(2),
  run.totalTime.toFixed(2),
  count(run.instantiations),
  count(run.types),
  count(run.memory),
]);
const headings = ['', 'check s', 'total s', 'instantiations', 'types', 'memory MB'];
console.log(`${queries} queries over 80 models\n${table(headings, rows)}`);
writeResults({ queries, runs });

const diagnostics = runs.flatMap((run) => run.diagnostics);
if (diagnostics.length > 0) {
  console.error(diagnostics.join('\n'));
  process.exitCode = 1;
}
