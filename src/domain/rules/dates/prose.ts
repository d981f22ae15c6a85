import type { Reading } from '../reading.ts'

/** Whether a passage is the writer's own text; the date line, the separator and the source are the site's. */
export function isProse({ slot }: Reading): boolean {
  return slot === 'headline' || slot === 'abstract' || slot === 'body'
}
