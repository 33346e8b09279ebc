import type { Plugin } from 'vite';

/**
 * Leaves out the axios adapter that browsers never choose: XMLHttpRequest comes first, and all of
 * them have it. Axios leaves its Node adapter out of browser builds in the same way.
 */
export function oneAxiosAdapter(): Plugin {
  return {
    name: 'one-axios-adapter',
    enforce: 'pre',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    async resolveId(source, importer) {
      const isUnused =
        source === './fetch.js' && importer?.endsWith('/axios/lib/adapters/adapters.js');
      return isUnused ? this.resolve('../helpers/null.js', importer) : null;
    },
  };
}
