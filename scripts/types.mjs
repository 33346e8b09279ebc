import { command } from './command.mjs';

command(async () => {
  const { join } = await import('node:path');
  const { prepare } = await import('./preparation.mjs');
  const { Refusal } = await import('./refusal.mjs');
  const { root } = await import('./root.mjs');
  const { runOnScreen } = await import('./run.mjs');

  await prepare(({ name }) => name.startsWith('packages/'));
  const written = await runOnScreen(['npm', 'run', '--silent', 'types'], {
    cwd: join(root, 'cms'),
  });
  if (!written) throw new Refusal('The types were not written; mend what stands above.');
});
