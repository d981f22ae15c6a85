import { mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupsFolder } from './store/store-file.ts'
import { releaseOf, testFolder } from './store/testing/folder.ts'
import { trialDesk } from './testing/trial-desk.ts'

function stick(): string {
  const folder = join(testFolder(), 'แฟลชไดรฟ์')
  mkdirSync(folder)
  return folder
}

test('backups go to a second place too, byte for byte, and another machine brings a release back from there', async () => {
  const folder = stick()
  const here = trialDesk({ folder })
  const { id } = await here.ask('drafts.create', { release: releaseOf('ข่าวสำคัญ') })
  expect(await here.ask('backups.place', {})).toBeNull()
  const chosen = await here.ask('backups.choosePlace', {})
  expect(chosen).toMatchObject({ folder, reachable: true, upToDate: true, latest: expect.any(Number) })
  await here.ask('backups.make', {})
  const names = (await here.ask('backups.list', {})).map(({ name }) => name)
  expect(names).toHaveLength(2)
  expect(readdirSync(folder).sort()).toEqual([...names].sort())
  for (const name of names)
    expect(
      readFileSync(join(folder, name)).equals(readFileSync(join(backupsFolder(here.store.file), name))),
    ).toBe(true)

  const there = trialDesk({ folder })
  await there.ask('backups.choosePlace', {})
  const away = (await there.ask('backups.list', {})).filter((backup) => backup.away)
  expect(away.map(({ name }) => name)).toEqual(names)
  const [newest = ''] = names
  expect(await there.ask('backups.preview', { name: newest })).toMatchObject([
    { id, headline: 'ข่าวสำคัญ', since: 'gone' },
  ])
  await there.ask('backups.restore', { name: newest, drafts: [id] })
  expect(await there.ask('drafts.open', { id })).toMatchObject({ release: { headline: 'ข่าวสำคัญ' } })
})

test('a second place that is not connected is told of; the backup here is made all the same, and copied later', async () => {
  const folder = stick()
  const on = trialDesk({ folder })
  await on.ask('backups.choosePlace', {})
  renameSync(folder, `${folder}-ในกระเป๋า`)
  await expect(on.ask('backups.make', {})).rejects.toThrow('backup-not-copied')
  expect(await on.ask('backups.list', {})).toHaveLength(2)
  expect(await on.ask('backups.place', {})).toMatchObject({ reachable: false, upToDate: false })
  renameSync(`${folder}-ในกระเป๋า`, folder)
  expect(await on.ask('backups.place', {})).toMatchObject({ reachable: true, upToDate: false })
  expect(await on.ask('backups.copyAway', {})).toMatchObject({ upToDate: true })
  await on.ask('backups.leavePlace', {})
  await on.ask('backups.make', {})
  expect(readdirSync(folder)).toHaveLength(2)
})

test('the backup of the day is copied with the first save; where it cannot be, the window hears of it', async () => {
  const folder = stick()
  const on = trialDesk({ folder })
  await on.ask('backups.choosePlace', {})
  const { id, base } = await on.ask('drafts.create', {})
  await on.ask('drafts.save', { id, base, release: releaseOf('ข่าว') })
  await on.desk.finish()
  expect(readdirSync(folder).filter((name) => name.endsWith('-day.db'))).toHaveLength(1)
  expect(on.told).toEqual([])

  const without = trialDesk({ folder })
  await without.ask('backups.choosePlace', {})
  renameSync(folder, `${folder}-หาย`)
  const draft = await without.ask('drafts.create', {})
  await without.ask('drafts.save', { id: draft.id, base: draft.base, release: releaseOf('ข่าว') })
  await without.desk.finish()
  expect(without.told).toEqual([{ kind: 'backup-not-copied' }])
  expect(without.troubles.splice(0)).toEqual([expect.stringContaining('second place')])
})

test('a dialog that is cancelled changes nothing', async () => {
  const on = trialDesk()
  expect(await on.ask('backups.choosePlace', {})).toBeNull()
  expect([on.shown, await on.ask('backups.list', {})]).toEqual([['folder'], []])
})
