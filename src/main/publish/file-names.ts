import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportFormat } from '#contract/publish.ts'
import { fileName } from '#domain/formats/file-name.ts'
import type { Release } from '#domain/release/release.ts'
import { formatTable } from './format-table.ts'

/** The name proposed for an export, such as `2567-04-29 รมว.ดีอี ร่วมประชุม….html`; safe on every system. */
export function exportFileName(release: Release, format: ExportFormat): string {
  return fileName(release, formatTable[format].ending)
}

/** The name proposed for a bundle, such as `2567-04-29 รมว.ดีอี ร่วมประชุม… +2.tokhao`. */
export function bundleFileName(first: Release, releases: number): string {
  return fileName(first, `${releases > 1 ? ` +${releases - 1}` : ''}.tokhao`)
}

/** Gives names in one folder that nothing there has yet. */
export interface FolderNames {
  /**
   * What the files of a release are to be called before their endings, such as `2567-04-29 หัวข้อ` or, where a
   * file is called so, `2567-04-29 หัวข้อ (2)`: a name with which none of the endings is there.
   */
  freeStem(release: Pick<Release, 'date' | 'headline'>, endings: readonly string[]): Promise<string>
}

/** Names for a folder that many releases go into; remembers how far it has counted for each headline. */
export function folderNames(folder: string): FolderNames {
  const counted = new Map<string, number>()
  return {
    async freeStem(release, endings) {
      const longest = endings.reduce((a, b) => (b.length > a.length ? b : a), '')
      const name = fileName(release, longest)
      const stem = name.slice(0, name.length - longest.length)
      // File systems that do not tell capitals apart are asked about the very names.
      for (let number = counted.get(stem) ?? 1; ; number++) {
        const tried = number === 1 ? stem : `${stem} (${number})`
        counted.set(stem, number)
        const taken = await Promise.all(endings.map((ending) => isThere(join(folder, tried + ending))))
        if (!taken.includes(true)) return tried
      }
    },
  }
}

// A link that leads nowhere is there, too.
function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  )
}
