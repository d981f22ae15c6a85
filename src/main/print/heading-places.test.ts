import { expect, test } from 'vitest'
import { headingPlaces } from './heading-places.ts'

const line = (text: string, top = 700) => ({ text, top })

test('headings are found in their order, over several lines, with their marks lost', () => {
  const pages = [
    [line('หัวข่าว'), line('หนา 1 จาก 2'), line('นํ า ท วม', 600), line('เนื้อ')],
    [line('หัวขอยอยที่ยาวจนตอง', 650), line('ขึ้นบรรทัดใหม', 630), line('เนื้อ'), line('น้ำท่วม', 500)],
  ]
  expect(headingPlaces(pages, ['น้ำท่วม', 'หัวข้อย่อยที่ยาวจนต้องขึ้นบรรทัดใหม่', ' น้ำท่วม '])).toEqual([
    { text: 'น้ำท่วม', page: 0, top: 600 },
    { text: 'หัวข้อย่อยที่ยาวจนต้องขึ้นบรรทัดใหม่', page: 1, top: 650 },
    { text: 'น้ำท่วม', page: 1, top: 500 },
  ])
})

test('one that is not there is left out, and so is a line that only begins like it', () => {
  expect(headingPlaces([[line('หัวข้อหนึ่ง')]], ['หัวข้อ', '', 'อื่น', 'หัวข้อหนึ่ง'])).toEqual([
    { text: 'หัวข้อหนึ่ง', page: 0, top: 700 },
  ])
})
