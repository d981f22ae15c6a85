import type { Strings } from '../strings.ts'

export const cli: Strings['cli'] = {
  usage: `Tokhao: checks, fixes and converts press releases of the Thai government

  tokhao check FILE… [--format text|json|sarif] [--level error|warning|advice]
      checks releases and says what it found on which line
  tokhao fix FILE… [--write]
      applies the safe fixes; without --write it shows the differences and touches no file
  tokhao convert FILE --to text|html|pdf|docx|json [--out PATH] [--overwrite]
      converts a release; without --out it goes to standard output
  tokhao rules [--format md|json]
      shows all the checks

  For check and fix alike:
      --rules ID,…         these checks only
      --off ID,…           not these checks
      --exceptions FILE    exceptions (JSON)
      --house FILE.csv     the office’s words: wrong,right,note
      --directory FILE.csv people, posts and agencies, as the desk exports them
      --category NAME      the category; otherwise the file’s name tells it
      --published          checks as a published release

  Exit code: 0 clean, or advice and warnings only · 1 something must be fixed · 2 a file could not be read or written, or the command is wrong`,
  unknownCommand: (name) => `Unknown command “${name}”`,
  unknownOption: (name) => `Unknown option “${name}”, or its value is missing`,
  needsFile: 'Name at least one release file',
  needsOneFile: 'Name one release file',
  needsRules: (option) => `Name at least one check for ${option}, separated by commas`,
  unknownRule: (id, near) => `There is no check “${id}”; the nearest are ${near}. tokhao rules shows all`,
  exceptionsNoList: (name) =>
    `The file of exceptions “${name}” is no JSON array. Nothing was checked; mend the file and try again`,
  exceptionBad: (name, entry, field) =>
    `Entry ${entry} of the file of exceptions “${name}” will not do${field === '' ? '' : `: see its field “${field}”`}. Nothing was checked; mend the file and try again`,
  excepted: (count) => `${count} excepted`,
  exceptionUnused: (rule, text) => `Exception no longer used: [${rule}] “${text}”`,
  exceptionExpired: (rule, text, until) => `Exception expired on ${until}: [${rule}] “${text}”`,
  houseNoWords: (name) =>
    `The file “${name}” holds none of the office’s words; it must be a CSV table with the columns wrong,right,note`,
  directoryEmpty: (name) =>
    `“${name}” has no entry that can be read: it must be a CSV table whose first row has the headings, ชื่อ (name) at least`,
  houseRowsPassed: (count, rows) =>
    `Passed over ${count} rows without a word, or with one too long (row ${rows})`,
  progress: (done, total) => `${done} of ${total} files done`,
  summary: (files) => `${files} ${files === 1 ? 'file' : 'files'}`,
  nothingToFix: 'nothing to fix safely',
  wouldFix: (count) => `${count} can be fixed`,
  fixedFile: (count) => `${count} fixed`,
  wouldFixFiles: (files, count) =>
    `${count} can be fixed in ${files === 1 ? '1 file' : `${files} files`}; no file was written`,
  fixedFiles: (files, count) => `${count} fixed in ${files === 1 ? '1 file' : `${files} files`}`,
  left: 'left:',
  writeHint: 'To fix the files themselves, add --write',
  cannotEncode: (name, encoding, character) =>
    `“${name}” was not written: its encoding ${encoding} has no “${character}”. Save the file as UTF-8 and try again`,
  tooManyChanges:
    'There are too many differences to show; add --write to fix the file, or choose checks with --rules',
  needsNoFile: 'The command rules takes no file',
  badChoice: (option, allowed) => `${option} must be one of ${allowed}`,
  outNotInput: 'The file to write is the release that is read; choose another name for --out',
  needsOut: (format) => `A ${format} cannot be shown in a terminal; name a file with --out PATH`,
  pdfNeedsSetUp: 'No PDF yet: the program is not set up or not built. Run npm start once, then try again',
  pdfFailed: (reason) =>
    `The PDF could not be made; no file was written. Converting to html works without a window${reason === '' ? '' : `\n${reason}`}`,
  overwriteHint: 'To write over it, add --overwrite',
  bug: (name) => `The program failed on the file “${name}”; the file was not touched`,
  counts: (errors, warnings, advice) => `${errors} to fix · ${warnings} to look at · ${advice} advice`,
  wrote: (name) => `Wrote “${name}”`,
  noteAt: (line) => (line === 0 ? '' : `line ${line}: `),
  outputNotWritten: (code) =>
    `The output could not be written (${code}). Check the disk or where it goes, and try again.`,
  notes: {
    'no-site-title': 'The line with the site’s name is missing',
    'text-before-title': 'There is text above the line with the site’s name; it is kept in the body',
    'title-differs': 'The headline in the line with the site’s name differs from the headline',
    'no-date-line': 'There is no date line',
    'date-not-understood':
      'The date line names a day that does not exist or cannot be read; it is kept as it is',
    'text-before-date': 'There is text above the date line',
    'no-headline-line': 'There is no headline line',
    'extra-blank-lines': 'There are empty lines that the format does not have',
    'mixed-newlines': 'The lines of the file end in different ways',
    'source-form': 'The source line does not begin with “ที่มา : ”',
    'no-source-line': 'There is no source line',
    'text-after-source': 'There is text below the source line; it is kept in the body',
  },
}
