import type { Finding } from '#domain/rules/rule.ts'

/**
 * The findings of a new check, with the objects of the last one where nothing about a finding has changed, and the
 * last list itself where that is so of all: what is drawn from them then stays as it is. The rules that read the whole
 * release make theirs anew at every check.
 */
export function sameFindings(now: readonly Finding[], last: readonly Finding[]): readonly Finding[] {
  const known = new Set(last)
  const byIdentity = new Map<string, Finding[]>()
  for (const one of last) {
    const same = byIdentity.get(one.fingerprint)
    if (same) same.push(one)
    else byIdentity.set(one.fingerprint, [one])
  }
  const kept = now.map((one) => {
    if (known.has(one)) return one
    return byIdentity.get(one.fingerprint)?.find((before) => sayTheSame(before, one)) ?? one
  })
  return sameList(kept, last) ? last : kept
}

/** Beyond so many edits (the blanks of a whole release) comparing costs more than drawing one row. */
const mostEdits = 20

function sayTheSame(a: Finding, b: Finding): boolean {
  if (a.fixes.some(({ edits }) => edits.length > mostEdits)) return false
  const samePlace = a.slot === b.slot && a.block === b.block && a.item === b.item
  return samePlace && a.start === b.start && a.end === b.end && JSON.stringify(a) === JSON.stringify(b)
}

/** Whether two lists hold the same objects in the same order. */
export function sameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => item === b[at]))
}
