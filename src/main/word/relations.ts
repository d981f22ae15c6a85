import { posix } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { safeAddress } from '#domain/formats/html-text.ts'
import type { WordPackage } from './open-package.ts'
import { readXml } from './read-xml.ts'

/** What a part of a package refers to. */
export interface Relation {
  readonly id: string
  /** The last word of its type, such as `hyperlink`, `image` or `header`. */
  readonly type: string
  /** An address where it is external; else the path of a part. */
  readonly target: string
  readonly external: boolean
}

/**
 * The relations of a part. Throws a RefusalError: `word-external` where something is to be fetched from outside the
 * file. Links that a reader may click are no such thing, nor is a template on the writer's own disk, which Word
 * notes in many a file and which is never looked for.
 */
export function relationsOf(part: string, opened: WordPackage, name: string): Relation[] {
  const folder = posix.dirname(part)
  const xml = opened.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  const relations: Relation[] = []
  if (xml === null) return relations
  readXml(xml, name, {
    open({ local, attribute }) {
      if (local !== 'Relationship') return
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? ''
      const target = attribute('Target') ?? ''
      const external = attribute('TargetMode')?.toLowerCase() === 'external'
      const leadsOut = external || /^(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i.test(target)
      if (leadsOut && !(external && isHarmless(type, target))) throw new RefusalError('word-external', name)
      relations.push({
        id: attribute('Id') ?? '',
        type,
        target: external ? target : posix.join('/', folder, target).slice(1),
        external,
      })
    },
  })
  return relations
}

/** Looks through the relations of all parts, of those too that are never read. Refuses as {@link relationsOf} does. */
export function refuseExternal(opened: WordPackage, name: string): void {
  for (const path of opened.paths) {
    const found = /^(.*)_rels\/([^/]+)\.rels$/.exec(path)
    if (found) relationsOf(`${found[1] ?? ''}${found[2] ?? ''}`, opened, name)
  }
}

/** The address of a link that a release may carry; null for every other. */
export function linkAddress({ type, target, external }: Relation): string | null {
  return type === 'hyperlink' && external && target.length <= longestAddress ? safeAddress(target) : null
}

/** The longest address that a release keeps. */
const longestAddress = 2000

function isHarmless(type: string, target: string): boolean {
  if (type === 'hyperlink') return true
  return type === 'attachedTemplate' && /^(?:file:\/\/\/)?[a-z]:[\\/]|^[^\\/:]+$/i.test(target)
}
