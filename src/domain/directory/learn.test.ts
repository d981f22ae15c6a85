import { describe, expect, it } from 'vitest'
import { emptyRelease, paragraph } from '../release/release.ts'
import type { IsoDate, Release } from '../release/release.ts'
import type { Directory } from './directory.ts'
import { createLearner } from './learn.ts'
import { postBehind } from './post-behind.ts'

const nobody: Directory = { people: [], agencies: [] }
const knowing: Directory = {
  people: [
    {
      id: '1',
      prefix: 'นาย',
      given: 'สมคะเน',
      surname: 'ใจดีงาม',
      aliases: [],
      posts: [{ name: 'อธิบดีกรมหนึ่ง', from: null, to: null, acting: false, mentions: null }],
      verified: true,
      files: null,
    },
  ],
  agencies: [],
}

function release(date: IsoDate, ...lines: readonly string[]): Release {
  return { ...emptyRelease(date), body: lines.map(paragraph) }
}

describe('learning from the archive', () => {
  it('counts the releases that name a person with a post, and their first and last day', () => {
    const learner = createLearner(nobody)
    for (const date of ['2024-03-01', '2024-01-01', '2024-02-01'])
      learner.read(release(date, 'นายสมคะเน ใจดีงาม อธิบดีกรมหนึ่ง เปิดเผย', 'นายสมคะเน ใจดีงาม อธิบดีกรมหนึ่ง ย้ำ'))
    expect(learner.proposals(3)).toEqual([
      {
        prefix: 'นาย',
        given: 'สมคะเน',
        surname: 'ใจดีงาม',
        post: 'อธิบดีกรมหนึ่ง',
        releases: 3,
        first: '2024-01-01',
        last: '2024-03-01',
        known: false,
      },
    ])
    expect(learner.proposals(4)).toEqual([])
  })

  it('proposes a new post of someone known, and nothing that is known or a slip of it', () => {
    const learner = createLearner(knowing)
    for (const post of ['อธิบดีกรมหนึ่ง', 'อธิบดีกรมหนึง', 'ปลัดกระทรวงสอง'])
      learner.read(release('2024-01-01', `นายสมคะเน ใจดีงาม ${post} กล่าว`))
    learner.read(release('2024-01-01', 'นายสมคะเน ใจดงาม อธิบดีกรมหนึ่ง กล่าว'))
    expect(learner.proposals(1).map(({ post, known }) => [post, known])).toEqual([['ปลัดกระทรวงสอง', true]])
  })
})

it.each([
  ['นายก ข รัฐมนตรีว่าการกระทรวงมหาดไทย กล่าว', 'รัฐมนตรีว่าการกระทรวงมหาดไทย'],
  ['นายก ข อธิบดีกรมปศุสัตว์เปิดเผยว่า', 'อธิบดีกรมปศุสัตว์'],
  ['นายก ข รักษาการผู้อำนวยการสำนักงบประมาณเป็นประธาน', 'รักษาการผู้อำนวยการสำนักงบประมาณ'],
  ['นายก ข อธิบดี กล่าว', null],
  ['นายก ข รัฐมนตรีว่าการกระทรวง กล่าว', null],
  ['นายก ข กล่าวว่า', null],
  ['นายก ข', null],
])('the post behind a name: %s', (text, post) => {
  expect(postBehind(text, 'นายก ข'.length)).toBe(post)
})
