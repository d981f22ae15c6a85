/** The parts of a field that takes several things, separated by semicolons; each once. */
export function splitList(text: string): readonly string[] {
  const parts = text.split(/[;；\n]/u).map((part) => part.trim())
  return [...new Set(parts.filter((part) => part !== ''))]
}

/** The same as one text. */
export function joinedList(parts: readonly string[]): string {
  return parts.join('; ')
}
