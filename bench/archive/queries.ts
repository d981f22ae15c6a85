import { fold } from '../../src/domain/search/fold.ts'
import { widenToGraphemes } from '../../src/domain/thai/graphemes.ts'
import { seededRandom } from '../../scripts/seeded-random.ts'
import { makeReleases } from './make-releases.ts'

/** What people search for: seven classes, 200 queries of 1 to 30 letters. */
export interface MadeQuery {
  readonly kind: (typeof kinds)[number]
  readonly query: string
}

const kinds = ['surname', 'given name', 'full name', 'inner part', 'two letters', 'random', 'topic'] as const

const topics = (
  'น้ำท่วม,ยาเสพติด,เศรษฐกิจดิจิทัล,แรงงานต่างด้าว,โควิด-19,ราคายาง,ท่องเที่ยว,บัตรสวัสดิการแห่งรัฐ,ฝุ่น PM2.5,ค่าไฟฟ้า,' +
  'ประชุมคณะรัฐมนตรี,กระทรวงมหาดไทย,ครม. อนุมัติ,งบประมาณ ๒๕๖๗,หนี้ครัวเรือน,"ร่วมมือ" การค้า,สาธารณสุข,ภัยแล้ง,TikTok,มาตรฐานอุตสาหกรรม,' +
  'เยาวชน,ผู้สูงอายุ,พลังงานสะอาด,สินเชื่อ,อาเซียน,รถไฟความเร็วสูง,นักศึกษา,ข้าวหอมมะลิ'
).split(',')

/** The queries over the first `count` made releases; the same ones every time. */
export function makeQueries(count: number): MadeQuery[] {
  const random = seededRandom(9)
  const names: { given: string; surname: string }[] = []
  const lines: string[] = []
  let index = 0
  for (const { text } of makeReleases(count)) {
    if (index++ % 61 !== 0) continue
    for (const [, given = '', surname = ''] of text.matchAll(
      /(?:นางสาว|นาย|นาง)([ก-ฺเ-์]{4,20}) +([ก-ฺเ-์]{4,20})/g,
    )) {
      names.push({ given, surname })
    }
    lines.push(...text.split('\n').filter((line) => line.length > 60))
  }
  const pick = <Value>(from: readonly Value[], otherwise: Value) =>
    from[Math.floor(random() * from.length)] ?? otherwise
  const name = () => pick(names, { given: 'สมชาย', surname: 'ใจดี' })
  // Whole graphemes out of the middle of a text.
  const cutOf = (text: string, length: number) => {
    const at = Math.floor(random() * Math.max(1, text.length - length))
    const { start, end } = widenToGraphemes(text, at, at + length)
    return text.slice(start, end)
  }
  const makers: Record<(typeof kinds)[number], (index: number) => string> = {
    surname: () => name().surname,
    'given name': () => name().given,
    'full name': () => {
      const { given, surname } = name()
      return `${given} ${surname}`
    },
    'inner part': () => cutOf(name().surname, 3),
    'two letters': (at) => cutOf(pick(lines, 'ประเทศไทย'), 1 + (at % 2)),
    random: () => cutOf(pick(lines, 'ประเทศไทย'), 3 + Math.floor(random() * 26)),
    topic: (at) => topics[at % topics.length] ?? '',
  }
  return Array.from({ length: 200 }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? 'topic'
    let query = ''
    while (fold(query).trim() === '') query = makers[kind](Math.floor(at / kinds.length)).slice(0, 30)
    return { kind, query }
  })
}
