import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { RefusalError } from '#contract/refusals.ts'
import { verifyCertificate } from '#main/certificate/verify.ts'
import type { FileVerdict } from '#main/certificate/verify.ts'
import type { Strings } from '#strings/strings.ts'
import { both } from './both-languages.ts'
import type { Terminal } from './terminal.ts'

/**
 * Says in one sentence whether anything was changed since an export with a certificate. Answers the exit code:
 * 0 nothing, 1 something, 2 where the file is no certificate. Throws a RefusalError `file-missing`.
 */
export async function verifyCommand(file: string, terminal: Terminal): Promise<number> {
  if (!existsSync(file)) throw new RefusalError('file-missing', basename(file))
  const found = await verifyCertificate(file)
  if (found.kind === 'none') {
    terminal.complain(both(({ certificate }) => certificate.none(basename(file))))
    return 2
  }
  const changed = found.kind === 'checked' ? found.files.filter(({ verdict }) => verdict !== 'same') : []
  const sentence = both(({ certificate }) => {
    if (found.kind === 'certificate-changed') return certificate.changedItself
    if (changed.length === 0) return certificate.verified(found.files.length)
    return certificate.changed(changed.map((one) => changeOf(one, certificate)).join(', '))
  })
  terminal.print(`${sentence}\n`)
  return found.kind === 'checked' && changed.length === 0 ? 0 : 1
}

function changeOf({ name, verdict }: FileVerdict, words: Strings['certificate']): string {
  switch (verdict) {
    case 'missing':
      return words.missingFile(name)
    case 'link':
      return words.linkedFile(name)
    default:
      return words.changedFile(name)
  }
}
