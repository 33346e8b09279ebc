import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { loadSecrets } from '@wsco/environment/secrets';

export interface SeedRun {
  dataDir: string;
  databaseUrl?: string | undefined;
  /** Kills the seed, as a power cut would, when it prints a line that has these words. */
  killAt?: string;
}

/** Runs the demo seed as `npm run seed` does; gives what it printed. */
export async function runSeed({ dataDir, databaseUrl, killAt }: SeedRun) {
  const child = spawn(process.execPath, ['dist/seed/run.js'], {
    cwd: join(import.meta.dirname, '..'),
    env: {
      ...process.env,
      ...loadSecrets(dataDir),
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (killAt && printed.includes(killAt)) child.kill('SIGKILL');
  });
  const [code] = await once(child, 'close');
  return { code: Number(code ?? -1), printed };
}
