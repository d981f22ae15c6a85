import type { Strings } from '../strings.ts'

export const publish: Strings['publish'] = {
  usage: `  tokhao export --store FILE (--id ID… | --all | --query Q) --to pdf,docx,html,fragment,text,json --out DIR
      [--template news|saraban] [--header] [--certificate] [--report FILE]
      Exports releases of a store into a folder; writes nothing over; stopped half-way it leaves whole files`,
  needsOut: 'Say which folder to export to: --out DIR',
  needsWhich: 'Say which releases in one way: --id ID, --all or --query Q',
  needsCertificate: 'Name one certificate, whose name ends with .certificate.json',
  strayWord: (word) => `“${word}” is not understood; name releases with --id, --all or --query`,
  exported: (releases, files, refused) =>
    `Exported ${releases} ${releases === 1 ? 'release' : 'releases'}, ${files} ${files === 1 ? 'file' : 'files'}${refused === 0 ? '' : ` · ${refused} could not be exported`}`,
  differs: (name) => `“${name}”: its text, read back, is not that of the release; look before you use it`,
  stopped: 'Stopped before the end; the files that are there are whole',
}
