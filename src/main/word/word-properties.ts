import type { WordPackage } from './open-package.ts'
import { readXml } from './read-xml.ts'
import { categoryProperty, ownProperty } from './word-styles.ts'

/** What a Word file says of itself that a release keeps. */
export interface WordProperties {
  /** Whether it was written by this program, whoever has edited it since. */
  readonly own: boolean
  readonly category: string
}

/** Reads the properties that a file of ours has, and a foreign one has not. */
export function readProperties(opened: WordPackage, name: string): WordProperties {
  let own = false
  let category = ''
  const xml = opened.text('docProps/custom.xml')
  if (xml === null) return { own, category }
  let property = ''
  readXml(xml, name, {
    open({ local, attribute }) {
      if (local !== 'property') return
      property = attribute('name') ?? ''
      own ||= property === ownProperty
    },
    text(text) {
      if (property === categoryProperty) category += text
    },
  })
  return { own, category: category.trim() }
}
