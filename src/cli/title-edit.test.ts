import { describe, expect, it } from 'vitest'
import { titleEdit } from './title-edit.ts'

const applied = (title: string, headline: string, wrong: string, text: string) => {
  const start = headline.indexOf(wrong)
  const edit = titleEdit(title, headline, { start, end: start + wrong.length, text })
  return edit && title.slice(0, edit.start) + edit.text + title.slice(edit.end)
}

describe('an edit of the headline in the site title', () => {
  it.each([
    ['that repeats it', 'ครม. เเก้หนี้', 'ครม. เเก้หนี้', 'เเ', 'แ', 'ครม. แก้หนี้'],
    ['that holds it', 'ข่าว ครม. เเก้', 'ครม. เเก้', 'เเ', 'แ', 'ข่าว ครม. แก้'],
    ['that has more blanks', 'ครม.  เเก้ หนี้', 'ครม. เเก้หนี้', 'เเก้', 'แก้', 'ครม.  แก้ หนี้'],
    ['that has fewer', 'ครม.เเก้หนี้', 'ครม. เเก้ หนี้', 'เเก้', 'แก้', 'ครม.แก้หนี้'],
    ['at its end', 'ครม.  หนี้ํ', 'ครม. หนี้ํ', 'ี้ํ', 'ี้', 'ครม.  หนี้'],
  ])('%s', (_, title, headline, wrong, text, fixed) => {
    expect(applied(title, headline, wrong, text)).toBe(fixed)
  })

  it('is none where the title says something else, or where only blanks change', () => {
    expect(applied('เรื่องอื่น', 'ครม. เเก้', 'เเ', 'แ')).toBeNull()
    expect(applied('ครม.   แก้', 'ครม.  แก้', '  ', ' ')).toBeNull()
  })
})
