import { eq } from 'drizzle-orm'
import type { HouseSpellings, NearDuplicates } from '#contract/checks.ts'
import { boilerplateSchema, noBoilerplate } from '#contract/boilerplate.ts'
import type { Boilerplate } from '#contract/boilerplate.ts'
import { houseRulesSchema, noHouseRules } from '#contract/office.ts'
import type { HouseRules } from '#contract/office.ts'
import { RefusalError } from '#contract/refusals.ts'
import { defaultSettings, settingsSchema } from '#contract/settings.ts'
import type { Settings } from '#contract/settings.ts'
import { sha256 } from './row-hash.ts'
import { read, write } from './store.ts'
import type { Queries, Store } from './store.ts'
import { papers } from './tables.ts'

type PaperName = typeof papers.$inferSelect.name

/** The settings; what is missing or cannot be read stands at its default. */
export function readSettings(store: Store): Settings {
  return read(store, settingsIn)
}

/** Who writes, as the settings say; empty until asked. */
export function authorIn(queries: Queries): string {
  return settingsIn(queries).author
}

function settingsIn(queries: Queries): Settings {
  const found = readPaper(queries, 'settings')
  // A name that a flipped bit has changed must not be recorded with what people do.
  if (!found?.intact || typeof found.value !== 'object' || found.value === null) return defaultSettings
  const parts = Object.entries(found.value).filter(
    ([key, value]) =>
      key in settingsSchema.shape &&
      settingsSchema.shape[key as keyof typeof settingsSchema.shape].safeParse(value).success,
  )
  return { ...defaultSettings, ...Object.fromEntries(parts) }
}

/** Keeps the settings. */
export function writeSettings(store: Store, settings: Settings): void {
  writePaper(store, 'settings', settings)
}

/** The house rules. Refuses `store-damaged` where they no longer say what was written. */
export function readHouseRules(store: Store): HouseRules {
  const found = read(store, (queries) => readPaper(queries, 'house'))
  if (found === null) return noHouseRules
  const parsed = houseRulesSchema.safeParse(found.value)
  if (!found.intact || !parsed.success) throw new RefusalError('store-damaged')
  return parsed.data
}

/** Keeps the house rules. */
export function writeHouseRules(store: Store, house: HouseRules): void {
  writePaper(store, 'house', house)
}

/** The office's boilerplate. Refuses `store-damaged` where it no longer says what was written. */
export function readBoilerplate(store: Store): Boilerplate {
  const found = read(store, (queries) => readPaper(queries, 'boilerplate'))
  if (found === null) return noBoilerplate
  const parsed = boilerplateSchema.safeParse(found.value)
  if (!found.intact || !parsed.success) throw new RefusalError('store-damaged')
  return parsed.data
}

/** Keeps the office's boilerplate. */
export function writeBoilerplate(store: Store, boilerplate: Boilerplate): void {
  writePaper(store, 'boilerplate', boilerplate)
}

/** The folder of the second place of the backups; null where none was chosen, or it no longer says what was written. */
export function readBackupPlace(store: Store): string | null {
  const found = read(store, (queries) => readPaper(queries, 'backup-place'))
  return found?.intact === true && typeof found.value === 'string' ? found.value : null
}

/** Keeps the folder of the second place; null for none. It belongs to this machine, and is not exported. */
export function writeBackupPlace(store: Store, folder: string | null): void {
  writePaper(store, 'backup-place', folder)
}

/** What was counted over the whole archive last; null where nothing was, or it can no longer be read. */
export function readStatistics<Name extends keyof Statistics>(
  store: Store,
  name: Name,
): Statistics[Name] | null {
  const found = read(store, (queries) => readPaper(queries, name))
  // Written by writeStatistics from this very type; what a flipped bit changed is counted again.
  return found?.intact === true ? (found.value as Statistics[Name]) : null
}

/** Keeps what was counted over the whole archive. */
export function writeStatistics<Name extends keyof Statistics>(
  store: Store,
  name: Name,
  statistics: Statistics[Name],
): void {
  writePaper(store, name, statistics)
}

interface Statistics {
  readonly spellings: HouseSpellings
  readonly 'near-duplicates': NearDuplicates
}

function readPaper(queries: Queries, name: PaperName): { value: unknown; intact: boolean } | null {
  const row = queries.select().from(papers).where(eq(papers.name, name)).get()
  if (!row) return null
  const intact = sha256(row.value) === row.sha256
  try {
    const value: unknown = JSON.parse(row.value)
    return { value, intact }
  } catch {
    return { value: null, intact: false }
  }
}

function writePaper(store: Store, name: PaperName, content: unknown): void {
  const value = JSON.stringify(content)
  const row = { value, sha256: sha256(value) }
  write(store, (queries) =>
    queries
      .insert(papers)
      .values({ name, ...row })
      .onConflictDoUpdate({ target: papers.name, set: row })
      .run(),
  )
}
