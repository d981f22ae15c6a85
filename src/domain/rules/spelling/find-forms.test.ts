import { describe, expect, it } from 'vitest'
import { certainForms } from './data/certain.ts'
import { preferredForms } from './data/preferred.ts'
import { wordyForms } from './data/wordy.ts'
import { formFinder } from './find-forms.ts'

const all = [...certainForms, ...preferredForms, ...wordyForms]
const find = formFinder(all)
const unguarded = all.filter(([, , ...guards]) => guards.length === 0)

describe('formFinder', () => {
  it('finds every form that needs no surroundings, as a whole', () => {
    const missed = unguarded.filter(([wrong]) => {
      const [first] = find(`ก่อน ${wrong} หลัง`)
      return first?.start !== 5 || first.end !== 5 + wrong.length
    })
    expect(missed).toEqual([])
  })

  it('finds nothing in what it says is right', () => {
    const restless = all.flatMap(([wrong, rights]) =>
      rights
        .split('|')
        .filter((right) => find(`ก่อน ${right} หลัง`).length > 0)
        .map((right) => `${wrong} → ${right}`),
    )
    expect(restless).toEqual([])
  })

  it('prefers a long form to its parts', () => {
    const finder = formFinder([
      ['รัฐมตรี', 'รัฐมนตรี'],
      ['นายกรัฐมตรี', 'นายกรัฐมนตรี'],
    ])
    expect(finder('นายกรัฐมตรี และรัฐมตรี').map(({ rights }) => rights[0])).toEqual(['นายกรัฐมนตรี', 'รัฐมนตรี'])
  })

  it('asks each guard', () => {
    const finder = formFinder([['กขค', 'งจฉ', 'ก่อน', 'ไม่ก่อน', 'หลัง', 'หลังไม่']])
    const places = ['ก่อนกขคหลัง', 'กขคหลัง', 'ไม่ก่อนกขคหลัง', 'ก่อนกขค', 'ก่อนกขคหลังไม่']
    expect(places.map((text) => finder(text).length)).toEqual([1, 0, 0, 0, 0])
  })

  it('never cuts a word at a vowel or mark', () => {
    const finder = formFinder([['ลิงค', 'ลิงก']])
    expect(finder('เลิงค').length + finder('ลิงค์').length + finder('เลิงคา').length).toBe(0)
    expect(finder('แลิงค')).toEqual([])
    expect(finder('ลิงค')).toHaveLength(1)
  })

  it('refuses a form too short to be told by itself', () => {
    expect(() => formFinder([['กฏ', 'กฎ']])).toThrow(RangeError)
  })
})
