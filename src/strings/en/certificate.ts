import type { Strings } from '../strings.ts'

export const certificate: Strings['certificate'] = {
  title: 'Certificate of export',
  madeAt: (time, program) => `Exported ${time} with Tokhao ${program}`,
  state: 'State',
  approved: 'Approved',
  approvedBy: (by, time) => `${by === '' ? 'unsigned' : by} · ${time}`,
  notApproved: 'The exported text has not been approved',
  overrides: 'Approved with open findings, because',
  checks: 'Checks',
  rules: (count) => `${count} rules`,
  office: 'The office’s own rules',
  findings: 'Open findings',
  noFindings: 'None',
  levels: { error: 'Must fix', warning: 'Should fix', advice: 'Advice' },
  exceptions: 'Exceptions',
  noExceptions: 'None',
  reasons: {
    name: 'A name',
    quotation: 'A verbatim quotation',
    document: 'As in the document',
    other: 'Other',
  },
  text: 'The text',
  files: 'Files',
  bytes: (count) => `${count.toLocaleString('en')} bytes`,
  how: (name) => `To see whether anything was changed: tokhao verify "${name}"`,
  limits: 'This tells whether files are as they were exported; it is no digital signature',
  verified: (files) =>
    files === 1
      ? 'Nothing was changed: the file is exactly as it was exported.'
      : `Nothing was changed: all ${files} files are exactly as they were exported.`,
  changed: (names) => `Something was changed: ${names}.`,
  changedFile: (name) => `“${name}” was altered`,
  missingFile: (name) => `“${name}” is missing`,
  linkedFile: (name) => `“${name}” is a link, not a file`,
  changedItself: 'Something was changed: the certificate itself was altered and can vouch for no file.',
  none: (name) => `“${name}” is no certificate of Tokhao; no file was looked at.`,
  usage: `  tokhao verify FILE.certificate.json
      Tells whether files exported with a certificate are unchanged (0 unchanged, 1 changed, 2 could not tell)`,
}
