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
  for (const file of files) {
    const { name, ext } = parse(file);
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const loader = ext === '.ts' ? ['--import', 'tsx'] : [];
    const results = join(folder, 'results', `${name}.json`);
    const ok = await runOnScreen([process.execPath, ...loader, join(folder, file), results], {
      cwd: root,
    });
    if (!ok) throw new Refusal(`The benchmark "${name}" failed; the reason stands above.`);
  }
});
