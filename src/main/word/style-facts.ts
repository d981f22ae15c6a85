import { readXml } from './read-xml.ts'

/** The styles whose text nobody sees, by their ids: those that hide it, and those that are based on one. */
export function hiddenStyles(xml: string | null, name: string): ReadonlySet<string> {
  const hides = new Map<string, boolean>()
  const parents = new Map<string, string>()
  let style: string | null = null
  if (xml !== null) {
    readXml(xml, name, {
      open({ local, attribute }) {
        if (local === 'style') style = attribute('styleId') ?? null
        if (style === null) return
        if (local === 'vanish') hides.set(style, isOn(attribute('val')))
        if (local === 'basedOn') parents.set(style, attribute('val') ?? '')
      },
    })
  }
  const hidden = new Set<string>()
  for (const id of new Set([...hides.keys(), ...parents.keys()])) {
    const seen = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && !hides.has(at) && !seen.has(at)) {
      seen.add(at)
      at = parents.get(at)
    }
    if (at !== undefined && hides.get(at)) hidden.add(id)
  }
  return hidden
}

/** Whether a property that is on or off is on: without a value it is. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/.test(value)
}
