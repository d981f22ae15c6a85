/** What the command line of the application asks for. */
export type Errand =
  /** The workstation, on its own store (`null`) or on the one named, with the files that are to be imported. */
  | { readonly kind: 'desk'; readonly store: string | null; readonly files: readonly string[] }
  /** `--print-for SOCKET`: prints what the command line sends through it, without window and store. */
  | { readonly kind: 'print'; readonly socket: string }
  /** Words that make no sense together; `option` is the one that lacks its value. */
  | { readonly kind: 'unclear'; readonly option: string }

/**
 * Reads the words behind the executable; `application` says that the first that is no option names the program
 * itself, as it does before it is packaged. Chromium's own switches pass unread.
 * `--store FILE` (or `--store=FILE`) wins over the variable TOKHAO_STORE; an empty one counts as absent.
 * All other words are files: those that a person dropped on the icon or opened with the program.
 */
export function readErrand(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { application }: { readonly application: boolean },
): Errand {
  const print = words.indexOf('--print-for')
  if (print >= 0) {
    const socket = words[print + 1]
    if (!socket) return { kind: 'unclear', option: '--print-for' }
    return { kind: 'print', socket }
  }
  const files: string[] = []
  let store = env['TOKHAO_STORE'] || null
  let named = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '--store' || word.startsWith('--store=')) {
      const value = word === '--store' ? (words[++at] ?? '') : word.slice('--store='.length)
      if (value === '' || value.startsWith('--')) return { kind: 'unclear', option: '--store' }
      // The first one counts, as it always did.
      if (!named) store = value
      named = true
    } else if (word !== '' && !word.startsWith('-')) files.push(word)
  }
  return { kind: 'desk', store, files: application ? files.slice(1) : files }
}
