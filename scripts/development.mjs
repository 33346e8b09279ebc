import { join, relative } from 'node:path';
import { planBuilds } from './build-plan.mjs';
import { root } from './root.mjs';
import { startService } from './service.mjs';

/**
 * The servers with hot reload, and a watching compiler for each package that they use.
 * @param {import('@wsco/environment').Environment} environment
 * @param {NodeJS.ProcessEnv} env
 */
export function startDevelopment({ host, webPort }, env) {
  /**
   * @param {string} folder
   * @param {string[]} args
   */
  const start = (folder, args) => {
    const name = relative('packages', folder).replace(/^\.\.\//, '');
    return startService({
      name,
      cwd: join(root, folder),
      args,
      env,
      onLine: (line) => console.log(`${name.padEnd(14)} │ ${line}`),
    });
  };
  const packages = planBuilds().filter(({ name }) => name.startsWith('packages/'));
  return [
    start('cms', ['node_modules/@strapi/strapi/bin/strapi.js', 'develop']),
    start('web', [
      'node_modules/vite/bin/vite.js',
      ...['--host', host, '--port', String(webPort), '--strictPort'],
    ]),
    ...packages.map(({ name }) =>
      start(name, [
        'node_modules/typescript/bin/tsc',
        ...['--project', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
      ]),
    ),
  ];
}
