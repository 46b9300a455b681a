/** How the Electron shell and the window are built: out/main, out/preload, out/renderer. */
import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const project = resolve(import.meta.dirname, '..');
const out = (part: string) => ({ outDir: resolve(project, 'out', part), emptyOutDir: true });

export default defineConfig({
  main: {
    build: {
      ...out('main'),
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve(project, 'electron/main.ts'),
          // A thread of its own, found by its name: see `run-tables.ts`.
          'tables-worker': resolve(project, 'electron/backend/summary-page/tables-worker.ts'),
        },
        // Native, files read from its folder, and a solver beside its program: these three stay packages.
        external: [/^better-sqlite3/u, /^@fontsource/u, /^highs/u],
      },
    },
  },
  preload: {
    build: {
      ...out('preload'),
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(project, 'electron/preload.ts') },
        // A sandboxed preload is one CommonJS file; electron-vite would make an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(project, 'renderer'),
    build: {
      ...out('renderer'),
      minify: true,
      modulePreload: { polyfill: false },
      // A font inside the style sheet would be a data: address, which the policy refuses.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: resolve(project, 'renderer/index.html'),
        // Two files, as each more is one more to wait for: a small one that asks for what the first screen shows,
        // which the browser runs while it still reads the other, with all that draws it.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first-reads', test: /renderer\/(?:bridge|first-reads)\.ts$/u, priority: 1 },
              { name: 'window', tags: ['$initial'] },
            ],
          },
        },
      },
    },
    // The controls have their English words as en-US only, and fall back on those for en-GB.
    plugins: [react(), { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-GB', 'en-US'] }), enforce: 'pre' }],
  },
});
