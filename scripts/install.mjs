import { command } from './command.mjs';

command(async () => {
  const { install, installForProduction } = await import('./installation.mjs');
  const [only] = process.argv.slice(2);
  await (only === undefined ? install() : installForProduction(only));
});
