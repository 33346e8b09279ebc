/** One line for whoever waits for the seed. */
export function say(message: string) {
  process.stdout.write(`seed: ${message}\n`);
}
