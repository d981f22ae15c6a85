import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

/**
 * Three builds. The targets are those of the oldest runtime that the desk must run on
 * (Electron 25: Node 18, Chromium 114); main and preload are CommonJS because that
 * runtime takes no ES module as its main entry, and a sandboxed preload takes none anywhere.
 */
export default defineConfig({
  main: {
    build: {
      target: 'node18',
      // What each build takes in of others, with their licences: npm run package puts them together.
      license: { fileName: 'licences.md' },
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          'word-worker': resolve(root, 'src/main/word/word-worker.ts'),
        },
        external: ['electron', 'better-sqlite3', /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      rolldownOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome114',
      license: { fileName: 'licences.md' },
      minify: true,
      rolldownOptions: { input: resolve(root, 'src/renderer/index.html') },
      // Fonts and styles stay files: the content security policy allows no data: fonts.
      assetsInlineLimit: 0,
    },
  },
})
