import type { IParagraphStyleOptions, IStylesOptions } from 'docx'

/**
 * The ids of the paragraph styles of our Word files. Where Word has a style of its own for something it is that one,
 * so that its navigation pane, outline and table of contents work; the others are ours. By these ids a file that was
 * written here, and edited in Word since, is read back into the same slots.
 */
export const wordStyles = {
  headline: 'Title',
  date: 'Date',
  abstract: 'Abstract',
  subheading: 'Heading1',
  quotation: 'Quote',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  tableCaption: 'TableCaption',
  tableCell: 'TableContents',
  tableHeader: 'TableHeading',
  figure: 'Figure',
  caption: 'Caption',
  credit: 'Credit',
  separator: 'Separator',
  source: 'Source',
  footer: 'Footer',
} as const

/** By this property a file is known to be of our making, and its styles to be our slots. */
export const ownProperty = 'Tokhao'

/** The release's category. It is among the keywords, too, but other programs make lists of those. */
export const categoryProperty = 'Tokhao category'

/** The font of everything, in each of Word's four kinds of script. */
export const wordFont = { ascii: 'Sarabun', hAnsi: 'Sarabun', cs: 'Sarabun', eastAsia: 'Sarabun' } as const

const ink = '1C1B19'
const quiet = '5A564F'
const accent = '1D4E6B'
const rule = 'D9D4CA'

/** Half points. Sarabun of 12 points is as large as TH Sarabun PSK of 16, in which the offices write. */
const sizes = { body: 24, headline: 34, subheading: 27, small: 21 } as const

/**
 * 240ths of the font's own line height of 1.3 em: 1.5 em, under which Thai marks of two lines touch. Twentieths of a
 * point behind a paragraph.
 */
const prose = { line: 276, lineRule: 'auto', after: 160 } as const

/** All styles of our Word files: Sarabun in every script, Thai as the language, sizes for complex scripts. */
export const styleSheet: IStylesOptions = {
  default: {
    document: {
      run: {
        font: wordFont,
        size: sizes.body,
        sizeComplexScript: sizes.body,
        color: ink,
        // Thai is a complex script to Word: its language is the third. The first is that of Latin words among it.
        language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
      },
      paragraph: { spacing: prose },
    },
    title: {
      run: { size: sizes.headline, bold: true, color: ink },
      paragraph: { spacing: { ...prose, after: 200 }, keepNext: true, keepLines: true },
    },
    heading1: {
      run: { size: sizes.subheading, bold: true, color: ink },
      paragraph: {
        spacing: { ...prose, before: 280, after: 80 },
        keepNext: true,
        keepLines: true,
        outlineLevel: 0,
      },
    },
    caption: {
      run: { size: sizes.small, color: quiet },
      paragraph: { spacing: { ...prose, after: 60 }, keepLines: true },
    },
    hyperlink: { run: { color: accent, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    own(wordStyles.date, 'Date', { run: { size: sizes.small, color: quiet }, paragraph: { keepNext: true } }),
    own(wordStyles.abstract, 'Abstract', {
      run: { size: 25 },
      paragraph: {
        indent: { left: 284 },
        border: { left: { style: 'single', size: 18, space: 10, color: accent } },
      },
    }),
    own(wordStyles.quotation, 'Quote', {
      paragraph: {
        indent: { left: 454 },
        border: { left: { style: 'single', size: 18, space: 10, color: rule } },
      },
    }),
    own(wordStyles.bullets, 'List Bullet', { paragraph: { spacing: { ...prose, after: 80 } } }),
    own(wordStyles.numbers, 'List Number', { paragraph: { spacing: { ...prose, after: 80 } } }),
    own(wordStyles.tableCaption, 'Table Caption', {
      basedOn: wordStyles.caption,
      paragraph: { spacing: { ...prose, before: 160, after: 80 }, keepNext: true },
    }),
    own(wordStyles.tableCell, 'Table Contents', { paragraph: { spacing: { ...prose, after: 40 } } }),
    own(wordStyles.tableHeader, 'Table Heading', {
      basedOn: wordStyles.tableCell,
      run: { bold: true },
      paragraph: {},
    }),
    own(wordStyles.figure, 'Figure', {
      paragraph: { spacing: { ...prose, before: 160, after: 80 }, keepNext: true },
    }),
    own(wordStyles.credit, 'Credit', { run: { size: sizes.small, color: quiet } }),
    own(wordStyles.separator, 'Separator', { run: { color: quiet } }),
    own(wordStyles.source, 'Source', {
      run: { size: sizes.small, color: quiet },
      paragraph: {
        spacing: { ...prose, before: 240 },
        border: { top: { style: 'single', size: 4, space: 8, color: rule } },
      },
    }),
    own(wordStyles.footer, 'footer', {
      run: { size: sizes.small, color: quiet },
      paragraph: { alignment: 'center' },
    }),
  ],
}

function own(
  id: string,
  name: string,
  looks: Pick<IParagraphStyleOptions, 'run' | 'paragraph' | 'basedOn'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...looks }
}
