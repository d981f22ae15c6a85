import { noOffice, officeName } from '../release/office.ts'
import type { Office } from '../release/office.ts'
import type { Release } from '../release/release.ts'
import { longDate } from '../thai/buddhist-date.ts'
import { languageOf } from './about-release.ts'
import { blocksHtml } from './html-blocks.ts'
import { pageHtml } from './html-page.ts'
import type { PageOptions } from './html-page.ts'
import { lineHtml } from './html-spans.ts'
import { sarabanStyle } from './saraban-style.ts'

/** What the form calls this kind of document. */
export const sarabanKind = 'ข่าว'

/** What stands before the headline in the form. */
export const sarabanSubject = 'เรื่อง'

/**
 * The release as the form of ข่าว in the rules of correspondence (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ
 * พ.ศ. 2526, ข้อ 22, แบบที่ 9): kind and office, subject, text, office, date. The form knows no abstract,
 * category, separator or address on a site, and no number where a matter has one release: these are left out.
 */
export function toSaraban(release: Release, { fonts, office = noOffice, pictures }: PageOptions): string {
  const body = [
    '<main>',
    `<article lang="${languageOf(release)}">`,
    // The form's own words are Thai over English releases, too.
    '<header lang="th">',
    ...lineHtml('p', sarabanKind + officeName(office), 'page', 'kind'),
    ...lineHtml('h1', `${sarabanSubject} ${release.headline}`.trim(), 'page'),
    '</header>',
    '<hr>',
    '<div class="text">',
    ...blocksHtml(release.body, 'page', pictures),
    '</div>',
    ...closingHtml(release, office),
    '</article>',
    '</main>',
  ]
  return pageHtml(release, fonts, office, { style: sarabanStyle, body })
}

function closingHtml({ date }: Release, office: Office): string[] {
  const lines = [
    ...lineHtml('p', officeName(office), 'page'),
    ...(date === null ? [] : [`<p><time datetime="${date}">${longDate(date)}</time></p>`]),
  ]
  return lines.length === 0 ? [] : ['<footer class="closing" lang="th">', ...lines, '</footer>']
}
