import { describe, expect, it } from 'vitest'
import { sampleReleases } from '../../../scripts/sample-releases.ts'
import { blockTexts } from '../release/block-texts.ts'
import type { Release } from '../release/release.ts'
import { spansText } from '../release/release.ts'
import { catalogue } from './catalogue.ts'
import { createChecker } from './check.ts'
import { draftContext } from './context.ts'
import { exampleRelease } from './example-release.ts'
import { featuresOf, holds, maskOf, withoutFeature } from './features.ts'
import type { Feature } from './features.ts'
import type { Rule } from './rule.ts'

describe('the features of a text', () => {
  it.each<[string, readonly Feature[], readonly Feature[]]>([
    ['ก', [], ['digit', 'latin', 'doubleSpace', 'oddBlank', 'quote', 'control']],
    ['7', ['digit', 'arabicDigit'], ['thaiDigit']],
    ['๗', ['digit', 'thaiDigit'], ['arabicDigit']],
    ['“', ['quote', 'openingQuote'], ['closingQuote']],
    ['ก  ข', ['doubleSpace'], ['oddBlank']],
    ['\u00A0', ['oddBlank'], ['control', 'invisible', 'doubleSpace']],
    ['\uD83D\uDE00', ['pictograph'], ['privateUse']],
    ['A (1)', ['latin', 'bracket', 'openingBracket', 'closingBracket', 'digit'], ['fullStop']],
  ])('are told for %j', (text, present, absent) => {
    const found = featuresOf(text)
    expect(present.filter((feature) => !holds(found, maskOf([feature])))).toEqual([])
    expect(absent.filter((feature) => holds(found, maskOf([feature])))).toEqual([])
  })

  it('go with their characters', () => {
    expect(withoutFeature('ก 12 ๓ “ข”', 'digit')).toBe('ก   “ข”')
    expect(withoutFeature('ก   ข  ค', 'doubleSpace')).toBe('ก ข ค')
  })
})

/** The same rule, shown every passage. */
function unguarded(rule: Rule): Rule {
  return rule.reads === 'passage'
    ? { ...rule, needs: [], words: [], within: /(?:)/ }
    : { ...rule, needs: [], words: [] }
}

function stripped(release: Release, feature: Feature): Release {
  const strip = (text: string) => withoutFeature(text, feature)
  const lines = release.body.flatMap((block) => blockTexts(block).map(({ spans }) => spansText(spans)))
  return {
    ...release,
    headline: strip(release.headline),
    abstract: strip(release.abstract),
    source: strip(release.source),
    separator: strip(release.separator),
    body: lines.map((text) => ({ kind: 'paragraph', spans: [{ text: strip(text) }] })),
  }
}

const needed = [...new Set(catalogue.flatMap(({ needs = [] }) => needs))]
const sample = sampleReleases().map(({ release }) => release)

describe.each(needed)('without %s', (feature) => {
  const rules = catalogue.filter(({ needs = [] }) => needs.includes(feature))

  it('no rule that needs it finds anything in real releases, though it is shown all of them', () => {
    const check = createChecker(rules.map(unguarded), draftContext)
    const found = sample.flatMap((release) => check(stripped(release, feature)))
    expect(found.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
  })

  it('no rule that needs it finds anything in its own examples', () => {
    const found = rules.flatMap((rule) =>
      rule.examples.flatMap((example) => {
        const { release, context } = exampleRelease(example)
        return createChecker([unguarded(rule)], context)(stripped(release, feature))
      }),
    )
    expect(found.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
  })
})

describe('what the engine asks before it shows a passage to a rule', () => {
  it('keeps no finding back', () => {
    const guardedCheck = createChecker(catalogue, draftContext)
    const unguardedCheck = createChecker(catalogue.map(unguarded), draftContext)
    for (const release of sample) expect(guardedCheck(release)).toEqual(unguardedCheck(release))
  })

  it('knows words that every text has in which the rule finds something, its examples among them', () => {
    const rules = catalogue.filter(({ words }) => words !== undefined)
    const missed = rules.flatMap((rule) =>
      rule.examples.filter((example) => {
        const { release, context } = exampleRelease(example)
        const guarded = createChecker([rule], context)(release)
        return guarded.length !== createChecker([unguarded(rule)], context)(release).length
      }),
    )
    expect(rules.length).toBeGreaterThan(30)
    expect(missed).toEqual([])
  })

  it('has expressions that remember nothing from one passage to the next', () => {
    const stateful = catalogue.filter(
      (rule) => rule.reads === 'passage' && /[gy]/.test(rule.within?.flags ?? ''),
    )
    expect(stateful.map(({ id }) => id)).toEqual([])
  })
})
