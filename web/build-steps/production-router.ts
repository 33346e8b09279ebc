import type { Plugin } from 'vite';

/** Takes the build of React Router without its warnings; its package names the other one only. */
export function productionRouter(): Plugin {
  return {
    name: 'production-router',
    enforce: 'pre',
    apply: 'build',
    async resolveId(source, importer) {
      if (!/^react-router(?:\/dom)?$/.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && found.id.replace('/dist/development/', '/dist/production/');
    },
  };
}
