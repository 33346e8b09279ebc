import { command } from './command.mjs';

command(async () => {
  const { writeFileSync } = await import('node:fs');
  const { resolve } = await import('node:path');
  const { install } = await import('./installation.mjs');
  const { root } = await import('./root.mjs');

  await install();
  const { softwareBill } = await import('./supply-chain/software-bill.mjs');
  const file = resolve(root, process.argv[2] ?? 'sbom.cdx.json');
  writeFileSync(file, softwareBill());
  console.log(`Wrote ${file}, a CycloneDX 1.6 document of all that runs in production.`);
});
