import { officeName } from '#domain/release/office.ts'
import type { Publication, Written } from './format-writer.ts'

/** A Word file. Its library is large: it is loaded when one is first written. */
export async function wordFile({ release, office, pictures = new Map() }: Publication): Promise<Written> {
  const { writeDocx } = await import('#main/word/write-docx.ts')
  return { content: await writeDocx(release, { agency: officeName(office), pictures }) }
}
