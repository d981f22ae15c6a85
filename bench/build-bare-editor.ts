import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const bareEditor = join(import.meta.dirname, 'bare-editor')

/** Builds the page of the bare editor into a folder, for the same runtime as the workstation; answers its file. */
export async function buildBareEditor(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: bareEditor,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'chrome114',
      minify: true,
      // A page from a file may not load modules.
      lib: {
        entry: join(bareEditor, 'page.ts'),
        name: 'bare',
        formats: ['iife'],
        fileName: () => 'page.js',
      },
    },
  })
  const page = join(folder, 'index.html')
  cpSync(join(bareEditor, 'index.html'), page)
  return page
}
