import { command } from './command.mjs';

// Each tests/bench/<name>.mjs (or .ts) is run with the path of its results file as argument.
command(async () => {
  const { mkdirSync, readdirSync } = await import('node:fs');
  const { join, parse } = await import('node:path');
  const { prepare } = await import('./preparation.mjs');
  const { Refusal } = await import('./refusal.mjs');
  const { root } = await import('./root.mjs');
  const { runOnScreen } = await import('./run.mjs');

  const folder = join(root, 'tests', 'bench');
  const files = readdirSync(folder).filter((file) => /\.(mjs|ts)$/.test(file));
  const names = files.map((file) => parse(file).name);
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new Refusal(`There is no benchmark "${unknown}"; there are: ${names.join(', ')}.`);
  }

  await prepare();
  mkdirSync(join(folder, 'results'), { recursive: true });
  /** @param {string} file @param {string} argument */
  const runFile = (file, argument) => {
    const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
    return runOnScreen([process.execPath, ...loader, file, argument], { cwd: root });
  };
  const failed = [];
  for (const file of files) {
    const { name } = parse(file);
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n── ${name}`);
    const results = join(folder, 'results', `${name}.json`);
    if (!(await runFile(join(folder, file), results))) failed.push(name);
  }
  if (wanted.length === 0) {
    await runFile(join(folder, 'report', 'gathered.ts'), join(folder, 'results'));
  }
  if (failed.length > 0) {
    throw new Refusal(`These benchmarks failed; the reasons stand above: ${failed.join(', ')}.`);
  }
});
