/**
 * The office that issues releases, as it stands at the head of the paper and in what a file says about
 * itself. Any text may be empty: it is then left out.
 */
export interface Office {
  /** Such as `สำนักโฆษก`. */
  readonly name: string
  /** What it belongs to, such as `สำนักเลขาธิการนายกรัฐมนตรี`. */
  readonly parent: string
  readonly address: string
  readonly telephone: string
  readonly email: string
  /** An http or https address; anything else is shown but led to from nowhere. */
  readonly website: string
}

/** An office of which nothing is known yet. */
export const noOffice: Office = { name: '', parent: '', address: '', telephone: '', email: '', website: '' }

/** The whole name, such as `สำนักโฆษก สำนักเลขาธิการนายกรัฐมนตรี`; empty where there is none. */
export function officeName({ name, parent }: Office): string {
  return [name.trim(), parent.trim()].filter((part) => part !== '').join(' ')
}

/** Where the office is to be reached, part by part, in the order of a letterhead. */
export function officeContacts({ address, telephone, email, website }: Office): string[] {
  return [address, telephone === '' ? '' : `โทร. ${telephone}`, email, website].filter(
    (part) => part.trim() !== '',
  )
}
