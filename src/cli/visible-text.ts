/** A text on one line of a terminal, cut at 60 characters: what would break the line or hide is named by its number. */
export function visible(text: string): string {
  const excerpt = text.length > 60 ? `${text.slice(0, 59)}…` : text
  if (/^ +$/.test(excerpt)) return '␣'.repeat(excerpt.length)
  return excerpt.replace(
    /[\0-\u001F\u007F-\u009F\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF]/g,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  )
}
