import { describe, expect, test } from 'vitest'
import { questions } from '#contract/contract.ts'
import { askedSearch, filtersInUse, noFilters } from './asked-search.ts'

describe('askedSearch', () => {
  test('asks nothing without words and filters', () => {
    expect(askedSearch('', noFilters, 20)).toBeNull()
    expect(askedSearch('  ', noFilters, 20)).toBeNull()
  })

  test('asks for a single letter, and for filters without words', () => {
    expect(askedSearch('ก', noFilters, 20)).toEqual({ query: 'ก', limit: 20 })
    const filters = { ...noFilters, state: 'review', from: '2024-01-01' } as const
    expect(filtersInUse(filters)).toBe(2)
    expect(askedSearch('', filters, 20)).toEqual({
      query: '',
      limit: 20,
      state: 'review',
      from: '2024-01-01',
    })
  })

  test('never asks what the contract refuses', () => {
    const filters = {
      state: 'draft',
      category: 'ด้านสังคม',
      findings: 'any',
      from: '2024-01-01',
      to: '2023-01-01',
    } as const
    const asked = askedSearch('ยาว'.repeat(2000), filters, 10_000)
    expect(questions['search.find'].safeParse(asked).success).toBe(true)
  })
})
