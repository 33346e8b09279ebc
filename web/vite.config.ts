import { join } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { readEnvironment } from '@wsco/environment';
import { defineConfig } from 'vite';
import { drawings } from './build-steps/drawings.ts';
import { firstLoad } from './build-steps/first-load.ts';
import { minifyAgain } from './build-steps/minify-again.ts';
import { oneAxiosAdapter } from './build-steps/one-axios-adapter.ts';
import { precompress } from './build-steps/precompress.ts';
import { productionRouter } from './build-steps/production-router.ts';
import { preloadFonts } from './build-steps/preload-fonts.ts';
import { stylePieces } from './build-steps/style-pieces.ts';

export default defineConfig(({ isSsrBuild = false }) => {
  const { cmsUrl } = readEnvironment();
  return {
    plugins: [
      react(),
      tailwindcss(),
      lingui({
        configPath: join(import.meta.dirname, 'lingui.config.ts'),
        skipValidation: true,
        failOnMissing: true,
        failOnCompileError: true,
      }),
      oneAxiosAdapter(),
      productionRouter(),
      preloadFonts(),
      stylePieces(),
      minifyAgain(),
      precompress(),
    ],
    build: isSsrBuild
      ? { target: 'node20', copyPublicDir: false }
      : {
          outDir: 'dist/client',
          manifest: true,
          modulePreload: { polyfill: false },
          rolldownOptions: { output: { codeSplitting: { groups: [drawings, firstLoad] } } },
        },
    // One file starts in half the time that its packages take to be found.
    ssr: { noExternal: true, external: ['sharp'] },
    ...(isSsrBuild && { define: { 'process.env.NODE_ENV': '"production"' } }),
    server: { proxy: { '/api': cmsUrl, '/uploads': cmsUrl } },
  };
});
