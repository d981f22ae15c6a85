import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RefusalError } from '#contract/refusals.ts'
import { readDirectoryFile } from './directory-file.ts'
import { readExceptions } from './exceptions-file.ts'
import { readHouseWords } from './house-file.ts'
import { progressOf } from './progress.ts'
import { SettingsError } from './settings-error.ts'
import { levelCounts, summaryTable } from './summary-table.ts'
import type { Terminal } from './terminal.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-settings-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const listening = (errorIsScreen = false) => {
  const said: string[] = []
  const terminal: Terminal = {
    print: (content) => said.push(`out ${String(content)}`),
    complain: (line) => said.push(line),
    status: (content) => said.push(content),
    isScreen: false,
    errorIsScreen,
  }
  return { terminal, said }
}
const office = { rule: 'nbsp', text: 'ก', scope: 'office', reason: 'name' }

describe('a file of exceptions', () => {
  it('may leave out what nobody needs to write, and hold what the desk adds', async () => {
    const path = file('good.json', `\uFEFF${JSON.stringify([{ ...office, id: '1', draft: null }])}`)
    expect(await readExceptions(path)).toEqual([
      { ...office, fingerprint: '', note: '', by: '', at: 0, until: null },
    ])
  })

  it.each([
    ['no JSON', '[{]', /“bad.json” ไม่ใช่รายการ JSON.* no JSON array/],
    ['no array', '{"rule": "nbsp"}', /ไม่ใช่รายการ JSON/],
    ['an entry that is none', '[3]', /รายการที่ 1 ใช้ไม่ได้ ยัง.*Entry 1/],
    ['no rule', JSON.stringify([office, { ...office, rule: undefined }]), /รายการที่ 2.*“rule”.*Entry 2/],
    ['an unknown scope', JSON.stringify([{ ...office, scope: 'page' }]), /“scope”/],
    ['a spot without its fingerprint', JSON.stringify([{ ...office, scope: 'spot' }]), /“fingerprint”/],
    ['another reason without a note', JSON.stringify([{ ...office, reason: 'other' }]), /“note”/],
    ['a day that is none', JSON.stringify([{ ...office, until: '2024-02-30' }]), /“until”/],
  ])('with %s is refused in both languages', async (_, content, sentence) => {
    const reading = readExceptions(file('bad.json', content))
    await expect(reading).rejects.toThrow(SettingsError)
    await expect(reading).rejects.toThrow(sentence)
  })

  it('that is not there is refused', async () => {
    await expect(readExceptions(join(folder, 'none.json'))).rejects.toThrow(RefusalError)
  })
})

describe('a file of the office’s words', () => {
  it('is read in any encoding that spreadsheets write', async () => {
    const { terminal, said } = listening()
    const table = 'ผิด,ถูก,หมายเหตุ\nสตาร์ทอัพ,สตาร์ตอัป,\nสุดปัง,,"ไม่ใช้, เด็ดขาด"\n'
    const words = [
      { wrong: 'สตาร์ทอัพ', right: 'สตาร์ตอัป', note: '' },
      { wrong: 'สุดปัง', right: '', note: 'ไม่ใช้, เด็ดขาด' },
    ]
    expect(await readHouseWords(file('utf8.csv', `\uFEFF${table}`), terminal)).toEqual(words)
    expect(await readHouseWords(file('874.csv', iconv.encode(table, 'windows-874')), terminal)).toEqual(words)
    expect(said).toEqual([])
  })

  it('without a word in it is refused', async () => {
    const reading = readHouseWords(file('none.csv', 'ผิด,ถูก\n'), listening().terminal)
    await expect(reading).rejects.toThrow(/“none.csv”.*wrong,right,note/)
  })
})

describe('how far the work is', () => {
  const steps = (total: number, screen: boolean) => {
    const { terminal, said } = listening(screen)
    const progress = progressOf(total, terminal)
    for (let done = 0; done < total; done++) {
      progress.clear()
      progress.step()
    }
    return said
  }

  it('is told in one line of a screen, which is empty in the end', () => {
    const said = steps(3, true)
    expect(said).toContain('\r\u001B[Kทำแล้ว 2 จาก 3 ไฟล์ / 2 of 3 files done')
    expect(said.at(-1)).toBe('\r\u001B[K')
    expect(steps(1, true)).toEqual([])
  })

  it('is told to a log only of many files', () => {
    expect(steps(50, false)).toEqual([])
    expect(steps(120, false)).toEqual([
      'ทำแล้ว 50 จาก 120 ไฟล์ / 50 of 120 files done',
      'ทำแล้ว 100 จาก 120 ไฟล์ / 100 of 120 files done',
    ])
  })
})

describe('the summary', () => {
  it('counts by rule, the most serious and the most frequent first', () => {
    const findings = [
      { rule: 'nbsp', severity: 'advice' },
      { rule: 'thai-pua', severity: 'error' },
      { rule: 'thai-sara-ae', severity: 'error' },
      { rule: 'thai-sara-ae', severity: 'error' },
    ] as const
    const rows = summaryTable(findings).split('\n')
    expect(rows.map((row) => row.split(' / ')[0]?.trim().replace(/ +/g, ' '))).toEqual([
      '2 ✕ thai-sara-ae ต้องแก้',
      '1 ✕ thai-pua ต้องแก้',
      '1 i nbsp แนะนำ',
      '',
    ])
    expect(levelCounts(findings)).toContain('ต้องแก้ 3 · ควรแก้ 0 · แนะนำ 1')
    expect(summaryTable([])).toBe('')
  })
})

describe('a table of people and agencies', () => {
  it('adds to the built-in ones by name, and tells of the rows that it cannot take', async () => {
    const { terminal, said } = listening()
    const path = file(
      'directory.csv',
      'ชื่อ,นามสกุล,คำนำหน้า,ตำแหน่ง,ตั้งแต่,ตรวจแล้ว\nสมคะเน,ใจดีงาม,นาย,อธิบดี,1/10/2566,ใช่\nสมหญิง,ใจดี,นาง,อธิบดี,31/2/2566,',
    )
    const { people } = await readDirectoryFile(path, terminal)
    expect(people.find('สมคะเน', 'ใจดีงาม')?.posts[0]?.first).toBe('2023-10-01')
    expect(people.find('เศรษฐา', 'ทวีสิน')).toBeDefined()
    expect(people.find('สมหญิง', 'ใจดี')).toBeUndefined()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(/แถวที่ 3: วันที่ “31\/2\/2566” อ่านไม่ได้.*Row 3/)
  })

  it('without an entry that can be read is refused in both languages', async () => {
    const reading = readDirectoryFile(file('none.csv', 'ก,ข\n'), listening().terminal)
    await expect(reading).rejects.toThrow(SettingsError)
    await expect(reading).rejects.toThrow(/ไม่มีรายชื่อที่อ่านได้.*no entry/)
  })
})
