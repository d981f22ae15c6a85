import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmbeddedFont } from '#domain/formats/html-style.ts'

/** The cuts of Sarabun that a release uses, among the resources. */
const cuts = [
  { file: 'Sarabun-Regular.ttf', weight: 400, style: 'normal' },
  { file: 'Sarabun-Bold.ttf', weight: 700, style: 'normal' },
  { file: 'Sarabun-Italic.ttf', weight: 400, style: 'italic' },
  { file: 'Sarabun-BoldItalic.ttf', weight: 700, style: 'italic' },
] as const

const known = new Map<string, Promise<readonly EmbeddedFont[]>>()

/** The fonts that go into an exported page, read once from the folder of the resources. */
export function exportFonts(resources: string): Promise<readonly EmbeddedFont[]> {
  const fonts = known.get(resources) ?? readFonts(join(resources, 'fonts'))
  known.set(resources, fonts)
  fonts.catch(() => known.delete(resources))
  return fonts
}

function readFonts(folder: string): Promise<readonly EmbeddedFont[]> {
  return Promise.all(
    cuts.map(async ({ file, weight, style }) => {
      const base64 = (await readFile(join(folder, file))).toString('base64')
      return { family: 'Sarabun', weight, style, format: 'truetype', base64 } as const
    }),
  )
}
