import type { Strings } from '../strings.ts'

export const publish: Strings['publish'] = {
  usage: `  tokhao export --store FILE (--id ID… | --all | --query Q) --to pdf,docx,html,fragment,text,json --out DIR
      [--template news|saraban] [--header] [--certificate] [--report FILE]
      Exports releases of a store into a folder; writes nothing over; stopped half-way it leaves whole files`,
  title: 'Export the release',
  titleMany: (releases) => `Export ${releases} ${releases === 1 ? 'release' : 'releases'}`,
  manyHint:
    'Releases are exported as last saved. Names that are taken get a number; nothing is written over.',
  ready: 'Ready to publish: nothing must be fixed',
  shouldFix: (findings) =>
    `You can export; ${findings} ${findings === 1 ? 'finding is' : 'findings are'} worth a look`,
  mustFix: (findings) => `${findings} ${findings === 1 ? 'thing' : 'things'} must be fixed.`,
  mustFixMeans: 'You can export for others to see; approving and publishing wait until then.',
  formats: 'Formats',
  formatNames: {
    pdf: 'PDF',
    docx: 'Word (.docx)',
    html: 'Web page (.html)',
    fragment: 'Code for the site',
    text: 'Release text (.txt)',
    ninjs: 'ninjs data (.json)',
    eml: 'Mail draft (.eml)',
  },
  formatUses: {
    pdf: 'To print, attach and keep',
    docx: 'For others to go on with',
    html: 'Opens anywhere, offline too',
    fragment: 'To paste into the site’s system',
    text: 'As on the Thai government’s site; can be opened again',
    ninjs: 'For agencies and other systems',
    eml: 'Opens in a mail program; add receivers and send',
  },
  template: 'Layout of the PDF',
  templates: {
    news: 'News page of the Thai government’s site',
    saraban: 'News form of the rules of correspondence (form 9)',
  },
  header: 'With the office’s header',
  headerNameless: 'The office has no name yet; add it in the settings',
  certificate: 'With a certificate',
  certificateUse:
    'Findings, exceptions, who approved, and a fingerprint of every file, to see later whether one was changed',
  nothingTicked: 'Tick at least one format',
  toFile: 'Next: name the file and choose where',
  toFolder: 'Next: choose a folder. The files share one name; nothing is written over',
  go: 'Export…',
  anyway: 'Export as it is…',
  fix: 'Back to fix',
  working: 'Exporting…',
  done: (files, folder) => `Exported ${files} ${files === 1 ? 'file' : 'files'} to the folder “${folder}”`,
  files: 'Exported files',
  readBackExact: 'Read back: the text is that of the release, character by character',
  readBackWhole: 'Read back: all the text is there, in places in another order',
  readBackLacking: (characters) =>
    `Read back: ${characters} ${characters === 1 ? 'character is' : 'characters are'} missing; look before you use it`,
  doneMany: (written, asked, files, folder) =>
    `Exported ${written} of ${asked} releases (${files} ${files === 1 ? 'file' : 'files'}) to the folder “${folder}”`,
  notDone: 'Releases that could not be exported',
  pickTitle: 'Choose releases to export',
  pickHint: 'Tick the releases to export',
  pickAll: 'All',
  pickNone: 'None',
  pickLeave: 'Leave',
  pickExport: (releases) => (releases === 0 ? 'Export…' : `Export ${releases}…`),
  exportFound: (releases) => `Export all ${releases} found…`,
  needsOut: 'Say which folder to export to: --out DIR',
  needsWhich: 'Say which releases in one way: --id ID, --all or --query Q',
  needsCertificate: 'Name one certificate, whose name ends with .certificate.json',
  strayWord: (word) => `“${word}” is not understood; name releases with --id, --all or --query`,
  nothingToExport: 'No release was found, so nothing was exported',
  exported: (releases, files, refused) =>
    `Exported ${releases} ${releases === 1 ? 'release' : 'releases'}, ${files} ${files === 1 ? 'file' : 'files'}${refused === 0 ? '' : ` · ${refused} could not be exported`}`,
  differs: (name) => `“${name}”: its text, read back, is not that of the release; look before you use it`,
  noHeader: 'The settings of this store name no office yet, so the header is left out',
  stopped: 'Stopped before the end; the files that are there are whole',
}
