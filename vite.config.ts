/** How the page is built: one strict bundle whose every script, style and font is a file of its own, with the large libraries in parts that load late. */

import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageLanguages } from './build/page-languages.ts';

const empty = resolve(import.meta.dirname, 'build/empty.mjs');

export default defineConfig({
  root: resolve(import.meta.dirname, 'renderer'),
  base: './',
  cacheDir: resolve(import.meta.dirname, 'node_modules/.vite'),
  plugins: [react(), pageLanguages()],
  // jsPDF names these for drawing web pages, which we do not do; together they are 379 KB.
  resolve: { alias: { html2canvas: empty, dompurify: empty, canvg: empty } },
  worker: { format: 'es' },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/page'),
    emptyOutDir: true,
    // The content policy allows no script, style or font inside the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first question needs is one file: each further one would be asked for and waited for by itself.
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
});
