import type { WordPackage } from './open-package.ts'
import { readXml } from './read-xml.ts'
import { ownProperty } from './word-styles.ts'

/** What a Word file says of itself that a release keeps. */
export interface WordProperties {
  /** Whether it was written by this program, whoever has edited it since. */
  readonly own: boolean
  readonly keywords: string
}

/** Reads the properties of a file. */
export function readProperties(opened: WordPackage, name: string): WordProperties {
  let own = false
  let keywords = ''
  const custom = opened.text('docProps/custom.xml')
  if (custom !== null) {
    readXml(custom, name, {
      open({ local, attribute }) {
        own ||= local === 'property' && attribute('name') === ownProperty
      },
    })
  }
  const core = opened.text('docProps/core.xml')
  if (core !== null) {
    let within = ''
    readXml(core, name, {
      open({ local }) {
        within = local
      },
      close() {
        within = ''
      },
      text(text) {
        if (within === 'keywords') keywords += text
      },
    })
  }
  return { own, keywords }
}
