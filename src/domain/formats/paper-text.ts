import { textLines } from '../release/body-lines.ts'
import { officeContacts, officeName } from '../release/office.ts'
import type { Office } from '../release/office.ts'
import { spansText } from '../release/release.ts'
import type { Block, Release } from '../release/release.ts'
import { dateLine, longDate } from '../thai/buddhist-date.ts'
import { untitled } from './about-release.ts'
import { sarabanKind, sarabanSubject } from './saraban.ts'
import { sourceLabel } from './thaigov-grammar.ts'

/** What stands on the paper, besides the release itself. */
export interface PaperLayout {
  readonly template: 'news' | 'saraban'
  readonly header: boolean
  readonly office: Office
}

/**
 * The words that a release's paper must show, line by line in their order, without page numbers: made from
 * the release and not from the page, so that the two can be compared.
 */
export function paperLines(release: Release, { template, header, office }: PaperLayout): string[] {
  const body = release.body.flatMap(blockLines)
  const { category, date, headline, abstract, separator, source, layout } = release
  if (template === 'saraban') {
    const closing = date === null ? '' : longDate(date)
    const issuer = officeName(office)
    return shown([sarabanKind + issuer, `${sarabanSubject} ${headline}`, ...body, issuer, closing])
  }
  const masthead = header && officeName(office) !== '' ? [office.name, office.parent, contacts(office)] : []
  const day = date === null ? unreadDate(layout) : dateLine(date)
  const foot = source.trim() === '' ? '' : sourceLabel + source
  const title = headline.trim() === '' ? untitled : headline
  return shown([...masthead, category, day, title, ...textLines(abstract), ...body, separator, foot])
}

// Numbers of lists are printed as text, the dots of others are drawn.
function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items
        .map(spansText)
        .filter((text) => text.trim() !== '')
        .map((text, at) => (block.ordered ? `${at + 1}. ${text}` : text))
    case 'table':
      return [spansText(block.caption), ...block.rows.map((cells) => cells.map(spansText).join(' '))]
    case 'figure':
      return [spansText(block.caption), block.credit]
    default:
      return [spansText(block.spans)]
  }
}

function contacts(office: Office): string {
  return officeContacts(office).join(' ')
}

function unreadDate(layout: Release['layout']): string {
  return layout !== null && layout.dateLine.of === null ? layout.dateLine.raw : ''
}

function shown(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '')
}
