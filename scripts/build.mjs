import { command } from './command.mjs';

// Without a name, everything; with one, such as "cms", what that needs to run, and its admin.
command(async () => {
  const { buildOutdated, neededBy } = await import('./building.mjs');
  const [name] = process.argv.slice(2);
  const needed = name === undefined ? () => true : neededBy(name);
  await buildOutdated((build) => needed(build) || build.name === `${name} admin`);
});
