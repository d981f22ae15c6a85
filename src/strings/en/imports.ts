import type { Strings } from '../strings.ts'

const places = (count: number) => (count === 1 ? 'one place' : `${count} places`)

export const imports: Strings['imports'] = {
  title: 'Imported, but not everything could be kept',
  body: 'The file itself is unchanged. Compare this list with it before you publish.',
  list: (name) => `What could not be kept of ${name}`,
  open: 'Open this release',
  close: 'Understood',
  losses: {
    'hidden-text': (count) => `Hidden text in ${places(count)}: not imported`,
    deletions: (count) => `Text deleted as a tracked change in ${places(count)}: not imported`,
    insertions: (count) =>
      `Text added as a tracked change in ${places(count)}: imported; ask whoever added it before you use it`,
    comments: (count) => `Comments, ${count}: not imported`,
    'text-boxes': (count) => `Text boxes, ${count}: not imported; copy and paste what you need`,
    notes: (count) => `Footnotes or endnotes, ${count}: not imported`,
    headers: (count) => `Headers or footers of the page, ${count}: not imported`,
    'struck-text': (count) =>
      `Struck-out text in ${places(count)}: imported as ordinary text; delete it if unused`,
    'raised-text': (count) => `Raised or lowered characters in ${places(count)}: now ordinary ones`,
    'list-numbers': (count) =>
      `Numbered lists, ${count}, have other numbers: a release counts 1, 2, 3 in each`,
    'list-levels': (count) => `Lists within lists in ${places(count)}: now all on one level`,
    'merged-cells': (count) => `Merged cells of tables, ${count}: now separate`,
    'nested-tables': (count) => `Tables within tables, ${count}: now text`,
    pictures: (count) => `Pictures, ${count}, could not be imported; put them in from their files`,
    drawings: (count) => `Drawings, charts or shapes, ${count}: not imported`,
    objects: (count) => `Things embedded from other programs, ${count}: not imported`,
    equations: (count) => `Equations, ${count}: not imported`,
    symbols: (count) => `Symbols of special fonts, ${count}: not imported`,
    links: (count) => `Links to neither web nor mail in ${places(count)}: only their text is left`,
    macros: () => 'The macros in the file: not imported, and not run',
    'other-text': (count) => `Text in parts that are not known in ${places(count)}: not imported`,
  },
}
