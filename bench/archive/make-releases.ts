import { writeThaigovText } from '../../src/domain/formats/thaigov-text.ts'
import { categories } from '../../src/domain/release/categories.ts'
import { isParagraph } from '../../src/domain/release/release.ts'
import type { Block, Release, Span } from '../../src/domain/release/release.ts'
import { sampleReleases } from '../../scripts/sample-releases.ts'
import { seededRandom } from '../../scripts/seeded-random.ts'

/** A file of an archive, named as those of the real one are. */
export interface MadeFile {
  readonly name: string
  readonly text: string
}

const day = 86_400_000
const first = Date.UTC(2015, 0, 1)
const days = 4000

/** Parts that surnames and given names are put together from, so that there are tens of thousands of them. */
const parts = (
  'กิตติ ขจร คงคา งาม จันทร์ ชัย ฐิติ ณรงค์ ดำรง ตระกูล ทอง ธน นคร บุญ ประเสริฐ ผล พงษ์ พันธุ์ ภักดี มงคล ' +
  'ยิ่ง รัตน์ ฤทธิ์ ลาภ วงศ์ วัฒนา ศักดิ์ ศรี สมบูรณ์ สุข สิริ หาญ อนันต์ อุดม เกียรติ เจริญ เพชร เลิศ แก้ว ไพบูลย์'
).split(' ')
const named = /(นางสาว|นาย|นาง)([ก-ฺเ-์]{2,20})( +)([ก-ฺเ-์]{2,20})/g

/**
 * As many releases as asked for, made from the real ones of the sample by other dates, names and numbers: the
 * same ones every time. One after the other, so that memory does not grow.
 */
export function* makeReleases(count: number): Generator<MadeFile> {
  const samples = sampleReleases()
  const random = seededRandom(4)
  const below = (limit: number) => Math.floor(random() * limit)
  const nameOf = (length: number) => Array.from({ length }, () => parts[below(parts.length)]).join('')
  const changed = (text: string) =>
    text
      .replace(
        named,
        (_, title: string, _given: string, blank: string) => title + nameOf(2) + blank + nameOf(3),
      )
      .replace(/[0-9]+/g, (digits) => {
        const others = Array.from(digits, () => below(10))
        return digits.length > 1 && others[0] === 0 ? `1${others.slice(1).join('')}` : others.join('')
      })
  const spans = (list: readonly Span[]) => list.map((span) => ({ ...span, text: changed(span.text) }))
  const block = (one: Block): Block => (isParagraph(one) ? { ...one, spans: spans(one.spans) } : one)

  for (let index = 0; index < count; index++) {
    const sample = samples[index % samples.length]
    if (!sample) return
    const { release } = sample
    const made: Release = {
      ...release,
      date: new Date(first + below(days) * day).toISOString().slice(0, 10),
      headline: changed(release.headline),
      abstract: changed(release.abstract),
      body: release.body.map(block),
      // The address of each is its own, so that none is another's duplicate.
      source: `http://www.thaigov.go.th/news/contents/details/${100_000 + index}`,
      layout: null,
    }
    const category = categories[below(categories.length)] ?? ''
    yield { name: `${category}_${index}.txt`, text: writeThaigovText(made) }
  }
}
