import type { ReleaseRule } from '../rule.ts'

export const dateLineImpossible: ReleaseRule = {
  id: 'date-line-impossible',
  reads: 'release',
  severity: 'error',
  title: { th: 'วันที่ในบรรทัดวันที่ไม่มีจริง', en: 'Date line names no real day' },
  why: {
    th: 'วันที่ในบรรทัดวันที่ไม่มีในปฏิทินหรืออ่านไม่ออก ข่าวจึงยังไม่มีวันที่',
    en: 'The date line names a day that is in no calendar or cannot be read, so the release has no date.',
  },
  source: { work: 'ปฏิทินสุริยคติไทย', certain: true },
  examples: [
    { bad: '⟦วันพุธที่ 31 เมษายน 2567⟧', slot: 'date', frame: { date: null } },
    { bad: '⟦วันจันทร์ที่ 29 เมษายน 2024⟧', slot: 'date', frame: { date: null } },
    { good: 'วันจันทร์ที่ 29 เมษายน 2567', slot: 'date' },
    { good: '', slot: 'date', frame: { date: null } },
  ],
  *check({ date, layout }) {
    if (date !== null || layout === null || layout.dateLine.of !== null) return
    const { raw } = layout.dateLine
    if (raw.trim() === '') return
    yield {
      at: { slot: 'date', block: 0, item: 0 },
      start: 0,
      end: raw.length,
      message: {
        th: `“${raw}” ไม่มีในปฏิทินหรืออ่านไม่ออก เลือกวันที่ใหม่จากปฏิทิน`,
        en: `“${raw}” is in no calendar or cannot be read; choose the date`,
      },
    }
  },
}
