import { readXml } from './read-xml.ts'

/** An element with what is in it. */
export interface XmlNode {
  readonly uri: string
  readonly local: string
  /** The value of an attribute by its local name, in whichever namespace; undefined where there is none. */
  attribute(local: string): string | undefined
  readonly children: readonly (XmlNode | string)[]
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[]
}

/** The root of a part of XML. Refuses as `readXml` does, which also bounds how deep and how large it can be. */
export function readTree(xml: string, name: string): XmlNode {
  const root: OpenNode = { uri: '', local: '', attribute: () => undefined, children: [] }
  const open: OpenNode[] = [root]
  readXml(xml, name, {
    open(element) {
      const node: OpenNode = { ...element, children: [] }
      open.at(-1)?.children.push(node)
      open.push(node)
    },
    close() {
      open.pop()
    },
    text(text) {
      // Blanks between the elements of the root are no part of the tree.
      if (open.length > 1) open.at(-1)?.children.push(text)
    },
  })
  return elementsIn(root)[0] ?? root
}

/** The elements directly in one. */
export function elementsIn(node: XmlNode): XmlNode[] {
  return node.children.filter((child): child is XmlNode => typeof child !== 'string')
}

/** The first element of a name directly in one. */
export function childOf(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node === undefined ? undefined : elementsIn(node).find((child) => child.local === local)
}

/** All elements within one, itself first, in the order of the file. */
export function* within(node: XmlNode): Generator<XmlNode> {
  yield node
  for (const child of elementsIn(node)) yield* within(child)
}

/** The characters directly in an element. */
export function charactersOf(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('')
}
