/** A text as HTML character data or attribute value. U+0000, which HTML cannot carry, becomes U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('\0', '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/**
 * A text or HTML without the controls of direction (U+202A–U+202E, U+2066–U+2069): left open in a line they turn
 * round what follows, and make a page show other than what is written. Thai and Latin letters need none.
 */
export function withoutDirections(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

/** An address that may stand in a page, or null: absolute http, https or mailto, without blanks and controls. */
export function safeAddress(address: string): string | null {
  return /^(?:https?:\/\/|mailto:)[^\s\u0000-\u0020"'<>\\^`{|}\u007F-\u009F]+$/i.test(address)
    ? address
    : null
}

/**
 * Whether a line is in a language with Latin letters: it has two words of them and no Thai.
 * Such a line is marked `lang="en"` as a whole.
 */
export function isLatinLine(text: string): boolean {
  return !/[ก-๛]/.test(text) && /[A-Za-z]{2}[^A-Za-z]+[A-Za-z]{2}/.test(text)
}

/** Binds ๆ and ฯลฯ to the word before them by U+00A0, where plain blanks stand between: neither begins a line. */
export function bindMarks(text: string): string {
  return text.replace(/ +(?=ๆ|ฯลฯ)/g, (blanks) => '\u00A0'.repeat(blanks.length))
}
