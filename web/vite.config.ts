import { join } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { readEnvironment } from '@wsco/environment';
import { defineConfig } from 'vite';

export default defineConfig(() => {
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
    ],
    build: { outDir: 'dist/client', manifest: true },
    server: { proxy: { '/api': cmsUrl, '/uploads': cmsUrl } },
  };
});
