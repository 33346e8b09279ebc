import { command } from './command.mjs';

command(async () => {
  const { readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { install } = await import('./installation.mjs');
  const { Refusal } = await import('./refusal.mjs');
  const { root } = await import('./root.mjs');
  const { run } = await import('./run.mjs');

  await install();
  const { askRegistry, lockedVersions } = await import('./supply-chain/advisories.mjs');
  const { exceptions, judge } = await import('./supply-chain/audit.mjs');
  const { readLockfile } = await import('./supply-chain/lockfile.mjs');

  const file = join(root, 'scripts', 'supply-chain', 'audit-exceptions.json');
  const known = exceptions.parse(JSON.parse(readFileSync(file, 'utf8')));
  const locked = lockedVersions(readLockfile());
  const [asked] = process.argv.slice(2);
  const configured = async () =>
    (await run(['npm', 'config', 'get', 'registry'], { cwd: root })).output;
  const registry = (asked ?? (await configured())).trim();

  const advisories = await askRegistry(registry, locked).catch((/** @type {unknown} */ error) => {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(
      `Nothing was audited: ${registry} gave no advisories (${reason}).\nTry again later, or name a registry that has them: npm run audit:packages -- https://…`,
    );
    process.exitCode = 2;
  });
  if (!advisories) return;

  const today = new Date().toISOString().slice(0, 10);
  const complaints = judge({ locked, advisories, exceptions: known, today });
  if (complaints.length > 0) throw new Refusal(complaints.join('\n'));
  console.log(`No advisory but the ${known.length} known for ${locked.size} packages.`);
});
