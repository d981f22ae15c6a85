/**
 * The category in the name of a file of the archive, `ด้านสังคม_7_….txt`; empty where the name has none.
 * The archive's names have doubled and trailing blanks, some of them tabs.
 */
export function categoryOfFileName(name: string): string {
  const found = /^([^_]+)_\d+(?:_[0-9a-f-]{36})?\.txt$/i.exec(name)
  const category = (found?.[1] ?? '').replace(/\s+/g, ' ').trim()
  return /\p{L}/u.test(category) ? category : ''
}
