import { describe, expect, it } from 'vitest'
import { completionIndex } from './completion.ts'
import type { AgencyFacts, Directory, PersonFacts } from './directory.ts'
import type { Telling } from './offers.ts'
import { seedDirectory } from './seed.ts'

const somchai: PersonFacts = {
  prefix: 'นาย',
  given: 'สมคะเน',
  surname: 'ใจดีงาม',
  aliases: [],
  posts: [
    { name: 'อธิบดีกรมหนึ่ง', from: '2021-10-01', to: '2023-09-30', acting: false, mentions: null },
    { name: 'ปลัดกระทรวงสอง', from: '2023-10-01', to: null, acting: true, mentions: null },
  ],
  verified: true,
  files: null,
}
const general: PersonFacts = { ...somchai, prefix: 'พลเอก', given: 'สมยศ', surname: 'ชาญชัย', posts: [] }
const directory: Directory<PersonFacts, AgencyFacts> = {
  people: [somchai, general],
  agencies: [{ name: 'กรมทดสอบระบบ', abbreviations: ['กทส.'], verified: true }],
}
const index = completionIndex(directory)
const first: Telling = { date: '2024-04-29', mentioned: () => false }
const later: Telling = { ...first, mentioned: () => true }

function offered(before: string, telling = first): readonly string[] {
  return index.find(before, telling)?.offers.map(({ text }) => text) ?? []
}

describe('completing a name', () => {
  it('offers name and post in full at the first mention, with the post of that day', () => {
    expect(offered('โดยนายสม')[0]).toBe('นายสมคะเน ใจดีงาม รักษาการปลัดกระทรวงสอง')
    expect(offered('นายสม', { ...first, date: '2022-01-01' })[0]).toBe('นายสมคะเน ใจดีงาม อธิบดีกรมหนึ่ง')
    expect(offered('นายสม', { ...first, date: '2020-01-01' })).toContain('นายสมคะเน ใจดีงาม')
  })

  it('offers the name or the post alone once the person has been introduced', () => {
    expect(offered('นายสมคะ', later).slice(0, 2)).toEqual(['นายสมคะเน', 'รักษาการปลัดกระทรวงสอง'])
  })

  it('takes the place of the title and of what is typed of the name', () => {
    expect(index.find('มอบหมายให้นายสมคะเน ใจ', first)?.start).toBe('มอบหมายให้'.length)
    expect(index.find('พบพลเอก สมย', first)).toMatchObject({
      start: 2,
      offers: [{ text: 'พลเอก สมยศ ชาญชัย' }],
    })
  })

  it('finds a person by the surname, and a second one in a line with another', () => {
    expect(offered('ใจดีงา')[0]).toContain('สมคะเน')
    expect(offered('นายวิชัย พบนายสมคะ')[0]).toContain('สมคะเน')
  })

  it('says nothing before two letters behind a title, or six without one', () => {
    for (const before of ['นาย', 'นายส', 'สมค', 'ทนายสมคะ', 'กล่าวว่า', '', ' '])
      expect(offered(before)).toEqual([])
  })

  it('is likely meant behind a title only, before the name is whole', () => {
    expect(index.find('นายสมคะ', first)?.likely).toBe(true)
    expect(index.find('นายสมคะเน ใจดีงาม', first)?.likely).toBe(false)
    expect(index.find('อธิบดีกรม', { ...first, date: '2022-01-01' })?.likely).toBe(false)
  })

  it('has nothing to offer for what is there in full', () => {
    const text = 'นายสมคะเน ใจดีงาม รักษาการปลัดกระทรวงสอง'
    expect(offered(text)).not.toContain(text)
  })
})

describe('completing a post', () => {
  it('offers who holds it on that day, and says where it is written in full', () => {
    const telling = { ...first, date: '2022-01-01' }
    expect(offered('อธิบดีกรม', telling)).toEqual(['นายสมคะเน ใจดีงาม อธิบดีกรมหนึ่ง', 'อธิบดีกรมหนึ่ง'])
  })

  it('offers the post alone once its holder has been introduced, and where nobody holds it', () => {
    expect(offered('อธิบดีกรม', { ...later, date: '2022-01-01' })[0]).toBe('อธิบดีกรมหนึ่ง')
    expect(offered('อธิบดีกรม')).toEqual(['อธิบดีกรมหนึ่ง'])
  })

  it('is found within a run of letters', () => {
    expect(index.find('โดยอธิบดีกรมห', first)).toMatchObject({ start: 3, offers: [{ text: 'อธิบดีกรมหนึ่ง' }] })
  })
})

describe('completing an agency', () => {
  it('offers the full name with the abbreviation first, the abbreviation later', () => {
    expect(offered('กทส.')[0]).toBe('กรมทดสอบระบบ (กทส.)')
    expect(offered('กทส', later)[0]).toBe('กทส.')
    expect(offered('กรมทด')[0]).toBe('กรมทดสอบระบบ (กทส.)')
    expect(offered('กท')).toEqual([])
  })
})

it('knows the people of the program by the day of the release', () => {
  const seed = completionIndex(seedDirectory())
  // Words that begin many posts and agencies are meant as they are.
  for (const word of ['สำนักงาน', 'คณะรัฐมนตรี', 'กระทรวง', ' เพิ่ม', 'การประชุม'])
    expect(seed.find(word, first)).toBeNull()
  const on = (date: string, before: string) => seed.find(before, { ...first, date })?.offers[0]?.text
  expect(on('2024-04-29', 'นายเศรษ')).toBe('นายเศรษฐา ทวีสิน นายกรัฐมนตรี')
  expect(on('2024-04-29', 'นายกรัฐม')).toBe('นายเศรษฐา ทวีสิน นายกรัฐมนตรี')
  expect(on('2025-03-01', 'นายกรัฐม')).toBe('นางสาวแพทองธาร ชินวัตร นายกรัฐมนตรี')
})
