import { comparePlaces, passages, placeKey, samePlace } from '../release/passages.ts'
import type { Passage, Place } from '../release/passages.ts'
import type { Release } from '../release/release.ts'
import { widenToGraphemes } from '../thai/graphemes.ts'
import { AskedPassages, slotBits } from './asked-passages.ts'
import type { LookedAt } from './asked-passages.ts'
import type { CheckContext } from './context.ts'
import { fingerprint } from './fingerprint.ts'
import { firstLook, joinedWords, mayHold } from './first-look.ts'
import type { Question } from './first-look.ts'
import { nameFinder } from './house/house-names.ts'
import { readPassage, touches } from './reading.ts'
import type { Range, Reading } from './reading.ts'
import type { Finding, Fix, Hit, HitFix, PassageRule, PlacedHit, Rule } from './rule.ts'

/** Checks a release; passages whose text has not changed since the last call are not read again. */
export type Checker = (release: Release) => Finding[]

interface ReadPassage extends LookedAt {
  readonly reading: Reading
  /** Where names stand that the office has declared right. */
  readonly right: readonly Range[]
  /** Made with the first of them: most passages have none. */
  findings: Finding[] | null
}

/**
 * A checker over a set of rules. It remembers the passages of the last release it saw,
 * so that a keystroke costs one passage and the rules that read the whole release.
 * Findings come in the order of the page; where a rule yields to another, the overlapped one is dropped.
 */
export function createChecker(rules: readonly Rule[], context: CheckContext): Checker {
  const active = rules.filter((rule) => !context.off.has(rule.id))
  const look = firstLook(rules)
  const asked = <Kind extends Rule>(rule: Kind): Asked<Kind> => ({ rule, question: look.question(rule) })
  const passageRules = active
    .filter((rule) => rule.reads === 'passage')
    .map((rule) => ({ ...asked(rule), slots: slotBits(rule.slots) }))
  const releaseRules = active.filter((rule) => rule.reads === 'release').map(asked)
  const yielding = new Map(
    active.flatMap((rule) => (rule.yieldsTo ? [[rule.id, rule.yieldsTo] as const] : [])),
  )
  const winning = new Set([...yielding.values()].flat())
  const cleaning = new Set(active.filter((rule) => rule.clean).map((rule) => rule.id))
  const findNames = nameFinder(context.house?.names ?? [])
  const asksFeatures = active.some(({ needs }) => needs !== undefined)
  const firstRead = (passage: Passage): ReadPassage => {
    const { slot, text } = passage
    const reading = readPassage(passage)
    const features = asksFeatures ? reading.features : 0
    return { slot, reading, features, words: look.wordsIn(text), right: findNames(text), findings: null }
  }
  let remembered: readonly ReadPassage[] = []

  return (release) => {
    const read: ReadPassage[] = []
    const unread: ReadPassage[] = []
    let at = 0
    for (const passage of passages(release)) {
      // Both lists are in the order of the page, so that one walk along them finds what is known.
      let known = remembered[at]
      while (known && comparePlaces(known.reading, passage) < 0) known = remembered[++at]
      if (known && isStill(known.reading, passage)) {
        read.push(known)
        continue
      }
      const fresh = firstRead(passage)
      unread.push(fresh)
      read.push(fresh)
    }
    checkPassages(unread, passageRules, context)
    // Only now: after a rule that throws, nothing counts as read.
    remembered = read
    const found: Finding[] = []
    // One by one: spreading a hundred thousand findings into a call overflows the stack.
    for (const { findings } of read) {
      if (findings) for (const finding of findings) found.push(finding)
    }
    const readings = read.map(({ reading }) => reading)
    const features = read.reduce((sum, one) => sum | one.features, 0)
    const words = joinedWords(read.map((one) => one.words))
    let byPlace: ReadonlyMap<string, ReadPassage> | undefined
    for (const { rule, question } of releaseRules) {
      if (!mayHold(question, words, { features })) continue
      for (const hit of rule.check(release, readings, context)) {
        byPlace ??= new Map(read.map((one) => [placeKey(one.reading), one]))
        const there = byPlace.get(placeKey(hit.at))
        const reading =
          there?.reading ?? readPassage({ ...hit.at, kind: 'slot', text: unreadText(release, hit.at) })
        if (!spared(rule, reading, there?.right ?? [], hit)) found.push(placedFinding(rule, reading, hit))
      }
    }
    return inPageOrder(gatherCleaning(withoutYielding(found, yielding, winning), cleaning))
  }
}

function isStill(known: Reading, passage: Passage): boolean {
  return samePlace(known, passage) && known.text === passage.text && known.kind === passage.kind
}

interface Asked<Kind extends Rule> {
  readonly rule: Kind
  readonly question: Question
}

interface AskedOfPassages extends Asked<PassageRule> {
  /** The bits of the slots that the rule reads. */
  readonly slots: number
}

// The date line and the category are no passages, yet a finding on them quotes their text.
function unreadText({ category, layout }: Release, { slot }: Place): string {
  if (slot === 'category') return category
  return slot === 'date' ? (layout?.dateLine.raw ?? '') : ''
}

// Rule after rule: the same code over all passages runs faster than all rules over one.
function checkPassages(
  unread: readonly ReadPassage[],
  rules: readonly AskedOfPassages[],
  context: CheckContext,
): void {
  const asked = new AskedPassages(unread)
  for (const { rule, question, slots } of rules) {
    for (const at of asked.thatMayHold(question, slots)) {
      const read = unread[at]
      if (!read || rule.within?.test(read.reading.text) === false) continue
      for (const hit of rule.check(read.reading, context)) {
        if (spared(rule, read.reading, read.right, hit)) continue
        read.findings ??= []
        read.findings.push(finding(rule, read.reading, hit, fixesOf(read.reading, hit)))
      }
    }
  }
}

function spared(rule: Rule, reading: Reading, right: readonly Range[], hit: Hit): boolean {
  if (right.some((name) => name.start <= hit.start && hit.end <= name.end)) return true
  if (!rule.spares) return false
  return rule.spares.some((what) => {
    if (what === 'english') return reading.english
    const ranges = what === 'names' ? reading.names : what === 'verbatim' ? reading.verbatim : reading.quoted
    return touches(ranges, hit.start, Math.max(hit.end, hit.start + 1))
  })
}

function placedFinding(rule: Rule, reading: Reading, hit: PlacedHit): Finding {
  return finding(rule, reading, hit, [...(hit.wideFixes ?? []), ...fixesOf(reading, hit)])
}

function finding(rule: Rule, reading: Reading, hit: Hit, fixes: readonly Fix[]): Finding {
  const { slot, block, item, text } = reading
  // A mark cannot be shown without its letter, whatever the rule points at; fixes keep their own ranges.
  const { start, end } = widenToGraphemes(text, hit.start, hit.end)
  return {
    rule: rule.id,
    severity: rule.severity,
    slot,
    block,
    item,
    start,
    end,
    text: text.slice(start, end),
    message: hit.message,
    fixes,
    fingerprint: fingerprint(rule.id, slot, text, start, end),
  }
}

function fixesOf(at: Place, hit: Hit): Fix[] {
  return (hit.fixes ?? []).map((fix) => fixOf(at, hit, fix))
}

function fixOf({ slot, block, item }: Place, hit: Hit, fix: HitFix): Fix {
  const shown = fix.text === '' ? { th: 'ลบ', en: 'Delete' } : { th: fix.text, en: fix.text }
  return {
    label: fix.label ?? shown,
    safe: fix.safe ?? false,
    edits: [
      {
        kind: 'replace',
        slot,
        block,
        item,
        start: fix.start ?? hit.start,
        end: fix.end ?? hit.end,
        text: fix.text,
      },
    ],
  }
}

function withoutYielding(
  found: readonly Finding[],
  yielding: ReadonlyMap<string, readonly string[]>,
  winning: ReadonlySet<string>,
): Finding[] {
  const winnersAt = new Map<string, Finding[]>()
  for (const one of found) {
    if (!winning.has(one.rule)) continue
    const key = winnerKey(one.rule, one)
    const there = winnersAt.get(key)
    if (there) there.push(one)
    else winnersAt.set(key, [one])
  }
  if (winnersAt.size === 0) return [...found]
  for (const winners of winnersAt.values()) winners.sort((a, b) => a.start - b.start)
  return found.filter((one) => {
    const winners = yielding.get(one.rule)
    return !winners?.some((winner) =>
      touches(winnersAt.get(winnerKey(winner, one)) ?? [], one.start, one.end),
    )
  })
}

function winnerKey(rule: string, place: Place): string {
  return `${rule}:${placeKey(place)}`
}

// Invisible characters come by the hundred: the whole release gets one finding, whose fix cleans them all, and
// another one for the places that are left to the person.
function gatherCleaning(found: readonly Finding[], cleaning: ReadonlySet<string>): Finding[] {
  const kept: Finding[] = []
  const gathered = new Map<string, Finding[]>()
  for (const one of found) {
    if (!cleaning.has(one.rule)) {
      kept.push(one)
      continue
    }
    const key = `${one.rule}:${String(one.fixes[0]?.safe)}`
    const group = gathered.get(key)
    if (group) group.push(one)
    else gathered.set(key, [one])
  }
  for (const group of gathered.values()) {
    const [first] = group
    const firstFix = first?.fixes[0]
    if (!first || !firstFix || group.length === 1) {
      for (const one of group) kept.push(one)
      continue
    }
    const edits = group.flatMap((one) => one.fixes[0]?.edits ?? [])
    const message = {
      th: `${first.message.th} (พบ ${group.length} แห่ง)`,
      en: `${first.message.en} (${group.length} places)`,
    }
    kept.push({ ...first, message, fixes: [{ ...firstFix, edits }] })
  }
  return kept
}

function inPageOrder(found: Finding[]): Finding[] {
  return found.sort((a, b) => comparePlaces(a, b) || a.start - b.start || a.end - b.end)
}
