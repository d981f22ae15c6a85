import type { Bilingual } from '../language.ts'
import { emptyRelease } from '../release/release.ts'
import type { Block, IsoDate, Release } from '../release/release.ts'
import { longDate } from '../thai/buddhist-date.ts'

/** What a new release may begin with. Its texts hold blanks (`blanks.ts`) and `{วันที่}` for the day of the release. */
export interface Template {
  readonly id: string
  readonly name: Bilingual
  /** One of the site's categories; empty where the writer chooses. */
  readonly category: string
  readonly headline: string
  readonly abstract: string
  readonly body: readonly Block[]
}

/** What stands in a template for the day of the release: `29 เมษายน 2567`. */
export const dayMark = '{วันที่}'

/**
 * A release begun from a template on a day; with the office's sign-off at its end, where it has one. Without a
 * day the place of the day is a blank.
 */
export function fromTemplate(
  template: Template,
  date: IsoDate | null,
  signOff: readonly Block[] = [],
): Release {
  const day = date === null ? '[…วันที่]' : longDate(date)
  const filled = (text: string) => text.replaceAll(dayMark, day)
  return {
    ...emptyRelease(date),
    category: template.category,
    headline: filled(template.headline),
    abstract: filled(template.abstract),
    body: [...template.body.map((block) => withText(block, filled)), ...signOff],
  }
}

function withText(block: Block, change: (text: string) => string): Block {
  if (block.kind === 'list') {
    const items = block.items.map((spans) => spans.map((span) => ({ ...span, text: change(span.text) })))
    return { ...block, items }
  }
  // A picture or a table of an office's own template is taken over as it is.
  if (block.kind === 'table' || block.kind === 'figure') return block
  return { ...block, spans: block.spans.map((span) => ({ ...span, text: change(span.text) })) }
}
