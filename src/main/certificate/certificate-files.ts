import { writeCertificate } from '#domain/certificate/certificate-schema.ts'
import { sha256 } from '#main/store/row-hash.ts'
import { th } from '#strings/strings.ts'
import { certificatePage } from './certificate-page.ts'
import { certifiedFile } from './certify.ts'
import type { CertifiedFacts } from './certify.ts'

/** What the names of the two files of a certificate end with: the one for people, then the one for programs. */
export const certificateEndings = ['.certificate.html', '.certificate.json'] as const

/** A file by its name without its folder, with its whole content. */
interface Content {
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * The two files of a certificate over these files, whose names begin with `stem`. The one for programs knows
 * the one for people, too.
 */
export function certificateFiles(facts: CertifiedFacts, stem: string, files: readonly Content[]) {
  const [forPeople, forPrograms] = certificateEndings.map((ending) => stem + ending) as [string, string]
  const certified = files.map(({ name, content }) => certifiedFile(name, content))
  const page = certificatePage({ ...facts, files: certified }, forPrograms, th)
  const all = [...certified, certifiedFile(forPeople, page)]
  const certificate = writeCertificate({ ...facts, files: all }, sha256)
  return [
    { name: forPeople, format: 'certificate', content: page },
    { name: forPrograms, format: 'certificate', content: certificate },
  ] as const
}
