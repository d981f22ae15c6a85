import { describe, expect, it } from 'vitest'
import { readiness } from './readiness.ts'
import type { Severity } from './rule.ts'

const findings = (...severities: Severity[]) => severities.map((severity) => ({ severity }))

describe('readiness', () => {
  it('lets a clean release go', () => {
    expect(readiness([])).toEqual({
      state: 'ready',
      counts: { error: 0, warning: 0, advice: 0 },
      excepted: 0,
      issues: 0,
      exportBlocked: false,
    })
  })

  it('is not held up by advice', () => {
    expect(readiness(findings('advice', 'advice'))).toMatchObject({ state: 'ready', issues: 0 })
  })

  it('asks once where a warning is left', () => {
    expect(readiness(findings('warning', 'advice'))).toMatchObject({ state: 'confirm', exportBlocked: false })
  })

  it('blocks on errors, counts them alone as issues and keeps the excepted apart', () => {
    expect(readiness(findings('error', 'advice', 'error', 'warning'), 3)).toEqual({
      state: 'blocked',
      counts: { error: 2, warning: 1, advice: 1 },
      excepted: 3,
      issues: 2,
      exportBlocked: true,
    })
  })
})
