import { charactersOf, childOf, elementsIn } from './xml-tree.ts'
import type { XmlNode } from './xml-tree.ts'

/** The text that a part of Word's XML has for people, struck-out text too; paragraphs are parted by blanks. */
export function textIn(node: XmlNode): string {
  const { local } = node
  if (local === 't' || local === 'delText') return charactersOf(node)
  if (local === 'AlternateContent') return chosenOf(node).map(textIn).join('')
  if (local === 'tab' || local === 'br' || local === 'cr') return ' '
  const text = elementsIn(node).map(textIn).join('')
  return local === 'p' ? `${text} ` : text
}

/** Of alternatives for programs old and new the first, which is the newest: all say the same. */
export function chosenOf(node: XmlNode): readonly XmlNode[] {
  const chosen = childOf(node, 'Choice') ?? childOf(node, 'Fallback')
  return chosen === undefined ? [] : elementsIn(chosen)
}
