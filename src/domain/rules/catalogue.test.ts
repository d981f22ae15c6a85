import { describe, expect, it } from 'vitest'
import { applyEdits } from '../release/apply-edits.ts'
import { passages } from '../release/passages.ts'
import { catalogue } from './catalogue.ts'
import { createChecker } from './check.ts'
import { exampleRelease, marked } from './example-release.ts'

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const bad = rule.examples.filter((example) => 'bad' in example)
  const good = rule.examples.filter((example) => 'good' in example)

  it('shows at least two faults and two traps', () => {
    expect(bad.length).toBeGreaterThanOrEqual(2)
    expect(good.length).toBeGreaterThanOrEqual(2)
  })

  it.each(bad.map((example) => [example.bad.slice(0, 60), example] as const))(
    'finds %s',
    (_text, example) => {
      const { release, context, ranges } = exampleRelease(example)
      const found = createChecker([rule], context)(release)
      expect(found.map(({ slot, block, item, start, end }) => ({ slot, block, item, start, end }))).toEqual(
        ranges,
      )
      if (example.fixed === undefined) return
      let fixed = release
      // Last to first, so that the offsets of earlier findings stay right.
      for (const finding of [...found].reverse()) {
        const fix = finding.fixes[0]
        expect(fix, `${rule.id} has a fix for ${finding.text}`).toBeDefined()
        if (fix) fixed = applyEdits(fixed, fix.edits)
      }
      const wanted = exampleRelease({ ...example, bad: example.fixed })
      expect(passages(fixed).map(({ text }) => text)).toEqual(
        passages(wanted.release).map(({ text }) => text),
      )
      expect(createChecker([rule], context)(fixed)).toEqual([])
    },
  )

  it.each(good.map((example) => [example.good.slice(0, 60), example] as const))(
    'leaves %s',
    (_text, example) => {
      const { release, context } = exampleRelease(example)
      expect(createChecker([rule], context)(release)).toEqual([])
    },
  )
})

describe('the catalogue', () => {
  it('knows each id once', () => {
    const ids = catalogue.map((rule) => rule.id)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('yields only to rules that exist', () => {
    const ids = new Set(catalogue.map((rule) => rule.id))
    for (const rule of catalogue) for (const winner of rule.yieldsTo ?? []) expect(ids).toContain(winner)
  })

  it('marks where the example does', () => {
    expect(marked('ก⟦ข⟧ค')).toEqual({ text: 'กขค', spans: [{ start: 1, end: 2 }] })
  })
})
