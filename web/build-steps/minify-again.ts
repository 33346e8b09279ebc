import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Makes code a little smaller than the bundler does, which looks at it once. */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
      for (const chunk of chunks) {
        const { code } = await minify(chunk.code, { module: true, compress: { passes: 3 } });
        if (code === undefined) throw new Error(`${chunk.fileName} cannot be minified`);
        chunk.code = code;
      }
    },
  };
}
