/** Builds the three parts: main and preload for Electron, the window for every shell. */
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const project = `${import.meta.dirname}/..`;

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: `${project}/out/main`,
      rollupOptions: {
        input: { index: `${project}/electron/main.ts` },
        // Native, and files read from its folder: these two stay packages.
        external: [/^better-sqlite3/, /^@fontsource/],
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: `${project}/out/preload`,
      // A sandboxed preload must be one CommonJS file.
      rollupOptions: {
        input: { preload: `${project}/electron/preload.ts` },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: `${project}/renderer`,
    build: {
      minify: true,
      modulePreload: { polyfill: false },
      outDir: `${project}/out/renderer`,
      rollupOptions: { input: { index: `${project}/renderer/index.html` } },
    },
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-GB'] }), enforce: 'pre' }],
  },
});
