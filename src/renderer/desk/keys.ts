/** A key with its modifiers. `key` is a lower-case Latin letter, a digit, or a named key such as `F8` or `Enter`. */
export interface Shortcut {
  readonly key: string
  readonly ctrl?: true
  readonly shift?: true
  readonly alt?: true
}

/** What a shortcut needs to know of a keyboard event; a plain object in tests. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * Whether a key press is the shortcut, on any layout: a Latin letter counts by what it types,
 * anything else by where the key lies, so that Ctrl+ผ on Kedmanee is Ctrl+Z.
 */
export function pressed(event: KeyPress, shortcut: Shortcut): boolean {
  return (
    (event.ctrlKey || event.metaKey) === (shortcut.ctrl ?? false) &&
    event.shiftKey === (shortcut.shift ?? false) &&
    event.altKey === (shortcut.alt ?? false) &&
    keyOf(event) === shortcut.key
  )
}

/** The key as shortcuts name it. */
export function keyOf(event: Pick<KeyPress, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase()
  const place = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code)?.[1]
  if (place !== undefined) return place.toLowerCase()
  if (event.code === 'Equal' || event.code === 'NumpadAdd') return '='
  if (event.code === 'Minus' || event.code === 'NumpadSubtract') return '-'
  return event.key
}

const arrows: ReadonlyMap<string, string> = new Map([
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
])

/** The shortcut as people read it. */
export function shortcutText(shortcut: Shortcut): string {
  const name =
    shortcut.key.length === 1 ? shortcut.key.toUpperCase() : (arrows.get(shortcut.key) ?? shortcut.key)
  return [shortcut.ctrl && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift', name]
    .filter(Boolean)
    .join('+')
}
