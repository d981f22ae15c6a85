import type { PassageRule } from '../rule.ts'
import { isSourceAddress, properSourceAddress } from './source-address.ts'

export const sourceForm: PassageRule = {
  id: 'source-form',
  reads: 'passage',
  severity: 'error',
  title: { th: 'ที่อยู่ในบรรทัดที่มาไม่ถูกรูปแบบ', en: 'Source address of the wrong form' },
  why: {
    th: 'บรรทัดที่มาต้องเป็นที่อยู่ของข่าวบนเว็บไซต์รัฐบาลไทย ผู้อ่านจึงจะกดไปยังต้นฉบับได้',
    en: 'The source line is the address of the release on the government site, so that readers reach the original.',
  },
  source: { work: 'รูปแบบข่าวเว็บไซต์รัฐบาลไทย (www.thaigov.go.th)', certain: true },
  slots: ['source'],
  examples: [
    {
      bad: '⟦http://www.thaigov.go.th/news/contents/details/82320⟧',
      slot: 'source',
      fixed: 'https://www.thaigov.go.th/news/contents/details/82320',
    },
    {
      bad: '⟦thaigov.go.th/news/contents/details/82320/⟧',
      slot: 'source',
      fixed: 'https://www.thaigov.go.th/news/contents/details/82320',
    },
    { bad: '⟦https://www.thaigov.go.th/news/contents/details/⟧', slot: 'source' },
    { bad: '⟦กองทัพเรือ⟧', slot: 'source' },
    { good: 'https://www.thaigov.go.th/news/contents/details/82320', slot: 'source' },
    { good: '', slot: 'source' },
    { good: 'ที่มา : กองทัพเรือ' },
  ],
  *check({ text }) {
    if (text.trim() === '' || isSourceAddress(text)) return
    const proper = properSourceAddress(text)
    yield {
      start: 0,
      end: text.length,
      message: {
        th: 'ที่มาต้องเป็นที่อยู่รูปแบบ https://www.thaigov.go.th/news/contents/details/ ตามด้วยเลขข่าว',
        en: 'The source must read https://www.thaigov.go.th/news/contents/details/ and the number of the release',
      },
      ...(proper === null ? {} : { fixes: [{ text: proper }] }),
    }
  },
}
