import { isOn } from './style-facts.ts'
import { chosenOf, textIn } from './word-text.ts'
import { elementsIn } from './xml-tree.ts'
import type { XmlNode } from './xml-tree.ts'

/** What a drawing of Word turns out to be. */
export interface Graphic {
  /** The relations of the pictures in it. */
  readonly pictures: readonly string[]
  readonly alt: string
  readonly decorative: boolean
  /** The text of the text boxes in it; null where it has none. */
  readonly boxed: string | null
  /** Just a line across the page. */
  readonly isRule: boolean
}

/** Looks through a drawing, whether in today's markup or in that before 2010. */
export function findGraphic(node: XmlNode): Graphic {
  const pictures: string[] = []
  let alt = ''
  let decorative = false
  let boxed: string | null = null
  let isRule = false
  const look = (one: XmlNode): void => {
    const { local, attribute } = one
    if (local === 'AlternateContent') return chosenOf(one).forEach(look)
    if (local === 'txbxContent') boxed = `${boxed ?? ''}${textIn(one)}`
    if (local === 'docPr') alt ||= attribute('descr') ?? attribute('title') ?? ''
    if (local === 'decorative') decorative ||= isOn(attribute('val'))
    if (local === 'blip') pictures.push(attribute('embed') ?? '')
    if (local === 'imagedata') {
      pictures.push(attribute('id') ?? '')
      alt ||= attribute('title') ?? ''
    }
    if (attribute('hr') !== undefined) isRule = true
    for (const child of elementsIn(one)) look(child)
  }
  look(node)
  return { pictures: pictures.filter((id) => id !== ''), alt, decorative, boxed, isRule }
}
