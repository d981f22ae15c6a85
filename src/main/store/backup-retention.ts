import type { Backup, BackupReason } from '#contract/backups.ts'

const day = 86_400_000

/** How many of the last that were made for these reasons are kept. */
const most: Readonly<Record<Exclude<BackupReason, 'day'>, number>> = { asked: 5, 'before-update': 3 }
/** Days of which the last backup is kept, and weeks. */
const days = 7
const weeks = 4

/**
 * The backups that may go. Kept are the last of each of the seven newest days that have one, of each of the
 * four newest weeks, the last five made on demand and the last three made before an update: the newest of all is
 * always one of these.
 */
export function superfluousBackups(backups: readonly Backup[]): readonly Backup[] {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at)
  const kept = new Set<Backup>()
  const daily = newestFirst.filter(({ why }) => why === 'day')
  for (const backup of lastOfEach(daily, day, days)) kept.add(backup)
  for (const backup of lastOfEach(daily, 7 * day, weeks)) kept.add(backup)
  for (const why of ['asked', 'before-update'] as const) {
    for (const backup of newestFirst.filter((one) => one.why === why).slice(0, most[why])) kept.add(backup)
  }
  return newestFirst.filter((backup) => !kept.has(backup))
}

function lastOfEach(newestFirst: readonly Backup[], span: number, count: number): Backup[] {
  const last = new Map<number, Backup>()
  for (const backup of newestFirst) {
    const which = Math.floor(backup.at / span)
    if (!last.has(which)) last.set(which, backup)
  }
  return [...last.values()].slice(0, count)
}
