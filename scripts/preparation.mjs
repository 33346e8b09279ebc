import { join } from 'node:path';
import { buildOutdated } from './building.mjs';
import { exclusively } from './exclusively.mjs';
import { install } from './installation.mjs';
import { root } from './root.mjs';

/**
 * Installs and builds what changed, so that the rest of a command can rely on it.
 * @param {Parameters<typeof buildOutdated>[0]} [wanted] builds; all if not given
 */
export async function prepare(wanted) {
  await exclusively(join(root, '.cache', 'preparation.lock'), async () => {
    await install();
    await buildOutdated(wanted);
  });
}
