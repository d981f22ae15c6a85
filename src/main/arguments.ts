/** What the command line of the application asks for. */
export type Errand =
  /** The workstation, on its own store (`null`) or on the one named. */
  | { readonly kind: 'desk'; readonly store: string | null }
  /** `--print-pdf IN OUT`: one file becomes one PDF, without window and store. */
  | { readonly kind: 'print'; readonly input: string; readonly output: string }
  /** Words that make no sense together; `option` is the one that lacks its value. */
  | { readonly kind: 'unclear'; readonly option: string }

/**
 * Reads the words behind the executable. Chromium's own switches pass unread.
 * `--store FILE` (or `--store=FILE`) wins over the variable TOKHAO_STORE; an empty one counts as absent.
 */
export function readErrand(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Errand {
  const print = words.indexOf('--print-pdf')
  if (print >= 0) {
    const [input, output] = words.slice(print + 1, print + 3)
    if (!input || !output) return { kind: 'unclear', option: '--print-pdf' }
    return { kind: 'print', input, output }
  }
  const joined = words.find((word) => word.startsWith('--store='))
  if (joined !== undefined) return named(joined.slice('--store='.length))
  const apart = words.indexOf('--store')
  if (apart >= 0) return named(words[apart + 1] ?? '')
  return { kind: 'desk', store: env['TOKHAO_STORE'] || null }
}

function named(store: string): Errand {
  return store === '' || store.startsWith('--')
    ? { kind: 'unclear', option: '--store' }
    : { kind: 'desk', store }
}
