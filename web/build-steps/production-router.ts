import type { Plugin } from 'vite';

/**
 * Takes the build of React Router without its warnings; its package names the other one only. What
 * the site does not use of it can be left out once nothing names or wraps it.
 */
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
    transform(code, id) {
      if (!/\/react-router\/dist\/production\//.test(id)) return null;
      return code
        .replaceAll(/^\w+\.displayName = "\w+";$/gm, '')
        .replaceAll(/ = (React\d*\.forwardRef\()/g, ' = /* @__PURE__ */ $1');
    },
  };
}
