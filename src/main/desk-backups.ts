import type { Answers } from './desk-answers.ts'
import type { DeskOptions } from './desk-ports.ts'
import { listAllBackups, listBackups, makeBackup } from './store/backups.ts'
import { writeBackupPlace } from './store/papers.ts'
import { previewBackup, restoreFromBackup } from './store/restore-backup.ts'
import { copyToSecondPlace, readSecondPlace } from './store/second-place.ts'

type BackupQuestion = Extract<keyof Answers, `backups.${string}`>

/** What the desk answers to questions about backups, here and in their second place. */
export function backupAnswers({ store, ports }: DeskOptions): Pick<Answers, BackupQuestion> {
  return {
    'backups.list': async () => listAllBackups(store),
    'backups.make': async () => {
      const made = await makeBackup(store, 'asked')
      await copyToSecondPlace(store)
      return made
    },
    'backups.place': async () => readSecondPlace(store),
    'backups.choosePlace': async () => {
      const folder = await ports.chooseFolder('backups')
      if (folder !== null) {
        writeBackupPlace(store, folder)
        if (listBackups(store.file).length === 0) await makeBackup(store, 'asked')
        await copyToSecondPlace(store)
      }
      return readSecondPlace(store)
    },
    'backups.leavePlace': async () => {
      writeBackupPlace(store, null)
      return null
    },
    'backups.copyAway': async () => {
      await copyToSecondPlace(store)
      return readSecondPlace(store)
    },
    'backups.preview': async ({ name }) => previewBackup(store, name),
    'backups.restore': async ({ name, drafts }) => restoreFromBackup(store, name, drafts),
  }
}
