import { readXml } from './read-xml.ts'

/** How Word numbers one level of a list. */
export interface NumberingLevel {
  /** Such as `decimal`, `bullet`, `thaiNumbers` or `none`. */
  readonly format: string
  /** Whether it counts from 1 as a release's lists do: `1.`, `2.` … */
  readonly plain: boolean
  /** Lists of one kind go on counting from each other. */
  readonly kind: string
  /** Unless one begins anew, where it is first used. */
  readonly restarts: boolean
}

/** The numbering of a list by its id and level, both as the file writes them; undefined where it tells of none. */
export type Numbering = (list: string, level: string) => NumberingLevel | undefined

interface Level {
  format: string
  text: string
  start: string
}

/** Reads the part in which Word keeps its lists. */
export function readNumbering(xml: string | null, name: string): Numbering {
  const levels = new Map<string, Level>()
  const kinds = new Map<string, string>()
  const restarting = new Set<string>()
  let kind = ''
  let list = ''
  let level: Level | null = null
  if (xml !== null) {
    readXml(xml, name, {
      open({ local, attribute }) {
        const value = attribute('val') ?? ''
        if (local === 'abstractNum') kind = attribute('abstractNumId') ?? ''
        else if (local === 'lvl') {
          level = { format: 'decimal', text: '', start: '1' }
          levels.set(`${kind}:${attribute('ilvl') ?? '0'}`, level)
        } else if (local === 'num') {
          list = attribute('numId') ?? ''
          // What a list changes of its kind is not looked at: it is where a count begins again.
          kind = 'changed'
        } else if (local === 'startOverride') restarting.add(list)
        else if (local === 'abstractNumId') kinds.set(list, value)
        else if (level !== null) {
          if (local === 'numFmt') level.format = value
          if (local === 'lvlText') level.text = value
          if (local === 'start') level.start = value
        }
      },
    })
  }
  return (wanted, at) => {
    const kind = kinds.get(wanted) ?? ''
    const found = levels.get(`${kind}:${at}`)
    if (found === undefined) return undefined
    const { format, text, start } = found
    const plain = format === 'decimal' && start === '1' && /^%1[.)]?$/.test(text)
    return { format, plain, kind, restarts: restarting.has(wanted) }
  }
}
