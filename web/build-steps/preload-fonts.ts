import type { Plugin } from 'vite';

const first = /(?:instrument-sans|source-serif)-latin-[^/]+\.woff2$/;

/** Lets the browser fetch the fonts of the first words together with the styles, not after them. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((name) => first.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              crossorigin: '',
              href: `/${name}`,
            },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
