import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { handbook } from './handbook.ts'
import type { Rule } from './rule.ts'

const rule: Rule = {
  id: 'a-rule',
  reads: 'passage',
  severity: 'warning',
  title: { th: 'ชื่อ', en: 'A *title*' },
  why: { th: 'เพราะ', en: 'Because <it> is' },
  source: { work: 'หนังสือ', where: 'หน้า 1', certain: false },
  examples: [
    { bad: 'ก⟦\u200B⟧ข', fixed: 'กข' },
    { bad: '`⟦x⟧`' },
    { good: 'ก\nข  ค' },
    { good: '', slot: 'separator' },
  ],
  check: () => [],
}

describe('the handbook', () => {
  const text = handbook([rule])

  it('tells of a rule all that there is to tell', () => {
    expect(text).toContain('มี 1 ข้อ: ต้องแก้ 0 · ควรแก้ 1 · แนะนำ 0')
    expect(text).toContain('| [`a-rule`](#a-rule) | ควรแก้ | ชื่อ<br>A \\*title\\* |')
    expect(text).toContain('## a-rule\n\n**ชื่อ** · A \\*title\\*  \nควรแก้ · should be looked at')
    expect(text).toContain('เพราะ  \nBecause \\<it\\> is')
    expect(text).toContain('ที่มา · Source: หนังสือ, หน้า 1 (แนวปฏิบัติ · house practice)')
  })

  it('shows what cannot be seen', () => {
    expect(text).toContain('- ผิด · wrong: `ก⟦⟨U+200B⟩⟧ข` → `กข`')
    expect(text).toContain('- ผิด · wrong: `` `⟦x⟧` ``')
    expect(text).toContain('- ถูก · right: `ก ⏎ ข␣␣ค`')
    expect(text).toContain('- ถูก · right: (ว่าง · empty)')
  })

  it('has a chapter for every rule of the catalogue, and no line break where none belongs', () => {
    const whole = handbook(catalogue)
    const chapters = [...whole.matchAll(/^## (.+)$/gm)].map((match) => match[1])
    expect(chapters).toEqual(catalogue.map((one) => one.id))
    expect(whole).not.toMatch(/[\0-\u0009\u000B-\u001F\u200B\uFEFF\uE000-\uF8FF]/)
  })
})
