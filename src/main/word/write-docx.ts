import { Document, Footer, Packer, PageNumber, Paragraph, TextRun, convertMillimetersToTwip } from 'docx'
import { languageOf } from '#domain/formats/about-release.ts'
import { sourceLabel } from '#domain/formats/thaigov-grammar.ts'
import { textLines } from '#domain/release/body-lines.ts'
import type { PictureSet } from '#domain/release/pictures.ts'
import type { Release } from '#domain/release/release.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import { settlePackage } from './settle-package.ts'
import { numbering } from './word-lists.ts'
import { wordBody } from './word-body.ts'
import { wordText } from './word-lines.ts'
import { paper } from './word-page.ts'
import { categoryProperty, ownProperty, styleSheet, wordStyles } from './word-styles.ts'
import { xmlText } from './xml-text.ts'

/** What stands in a Word file beside the release. */
export interface DocxOptions {
  /** Who issues it: the author in the file's properties. Empty: nobody is named. */
  readonly agency: string
  readonly pictures: PictureSet
}

const margin = convertMillimetersToTwip(paper.margin)

/**
 * The release as a Word file (.docx): date line, headline, abstract, body, separator and source in Word's own styles,
 * in the order of the thaigov text; the site title is the site's and left out. The text is that of the release but for
 * characters that XML cannot carry. The same release gives the same bytes.
 */
export async function writeDocx(release: Release, { agency, pictures }: DocxOptions): Promise<Uint8Array> {
  const { headline, abstract, separator, source, category, date } = release
  const file = new Document({
    title: property(headline) || 'ข่าว',
    // Given as empty they are left out; not given, the library names an author of its own.
    creator: property(agency),
    lastModifiedBy: property(agency),
    ...(property(abstract) === '' ? {} : { description: property(abstract) }),
    ...(property(category) === '' ? {} : { keywords: property(category) }),
    customProperties: [
      { name: ownProperty, value: '1' },
      ...(property(category) === '' ? [] : [{ name: categoryProperty, value: property(category) }]),
    ],
    styles: styleSheet,
    numbering,
    theme: { fonts: { headings: 'Sarabun', body: 'Sarabun' } },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: convertMillimetersToTwip(paper.width),
              height: convertMillimetersToTwip(paper.height),
            },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: pageNumber() },
        children: [
          ...dateParagraphs(release),
          ...wordText(oneLine(headline), wordStyles.headline),
          ...wordText(abstract, wordStyles.abstract),
          ...wordBody(release.body, pictures),
          ...wordText(separator, wordStyles.separator),
          ...(property(source) === '' ? [] : wordText(sourceLabel + oneLine(source), wordStyles.source)),
        ],
      },
    ],
  })
  return settlePackage(await Packer.pack(file, 'uint8array'), { date, language: languageOf(release) })
}

// A date line that was not understood stays as it was read, as on every page.
function dateParagraphs({ date, layout }: Release): Paragraph[] {
  if (date !== null) return wordText(dateLine(date), wordStyles.date)
  return layout?.dateLine.of === null ? wordText(layout.dateLine.raw, wordStyles.date) : []
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: wordStyles.footer,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
}

function property(text: string): string {
  return xmlText(oneLine(text)).trim()
}

function oneLine(text: string): string {
  return textLines(text).join(' ')
}
