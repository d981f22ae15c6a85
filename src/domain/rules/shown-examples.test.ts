import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { shownExamples } from './shown-examples.ts'
import { slotEmpty } from './structure/slot-empty.ts'

describe('the examples as a reader sees them', () => {
  it('shows examples of one look once, and tells empty ones apart by where they stand', () => {
    const shown = shownExamples(slotEmpty)
    expect(shown.filter(({ verdict }) => verdict === 'right')).toHaveLength(1)
    expect(
      shown.filter(({ verdict }) => verdict === 'wrong').map(({ text, beside }) => [text, beside[0]?.th]),
    ).toEqual([
      ['', 'ในหัวข้อข่าว'],
      ['', 'ในบรรทัดวันที่'],
      ['', 'ในเนื้อข่าว'],
    ])
  })

  it('names characters that cannot be seen, on both sides of the fix', () => {
    const [shown] = shownExamples({ examples: [{ bad: 'ก⟦\u200B⟧ข  ค', fixed: 'กข\u00A0ค' }] })
    expect(shown).toMatchObject({ text: 'ก⟦⟨U+200B⟩⟧ข␣␣ค', fixed: 'กข⟨U+00A0⟩ค' })
  })

  it.each(catalogue)('$id: nothing that is wrong looks like something that is right', (rule) => {
    const looks = shownExamples(rule).map(({ text, beside }) =>
      JSON.stringify([text.replaceAll(/[⟦⟧]/g, ''), beside]),
    )
    expect(new Set(looks).size).toBe(looks.length)
  })
})
