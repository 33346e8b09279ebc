import { existsSync } from 'fs';
import { fileURLToPath } from 'url';
import { isSupportedNode, unsupportedNode } from './node-version.mjs';

// Errors whose message is all that the user needs: no stack trace.
const plainErrors = ['Refusal', 'EnvironmentError', 'SecretsError', 'Interruption'];

/**
 * Runs a command of package.json. It imports what it needs inside `run`, so that an old Node
 * parses nothing but this file and gets a sentence instead of a syntax error.
 * @param {() => Promise<void>} run
 */
export function command(run) {
  if (!isSupportedNode(process.versions.node)) {
    console.error(unsupportedNode(process.versions.node));
    process.exit(1);
  }
  const dotEnv = fileURLToPath(new URL('../.env', import.meta.url));
  if (existsSync(dotEnv)) process.loadEnvFile(dotEnv);
  import('./stop-signal.mjs')
    .then(({ listenForStop, stopSignal }) => {
      listenForStop();
      // Whatever fails because it was told to stop fails for that reason.
      return run().catch((/** @type {unknown} */ error) => {
        throw stopSignal.aborted ? stopSignal.reason : error;
      });
    })
    .then(() => process.exit(), fail);
}

/** @param {unknown} error */
function fail(error) {
  const plain = error instanceof Error && plainErrors.includes(error.name);
  console.error(plain ? error.message : error);
  process.exit(1);
}
