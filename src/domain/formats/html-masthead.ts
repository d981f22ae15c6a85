import { officeContacts } from '../release/office.ts'
import type { Office } from '../release/office.ts'
import { escapeHtml } from './html-text.ts'

/** The office's header over a page: its name, what it belongs to, where it is reached. None for an office without a name. */
export function mastheadHtml(office: Office): string[] {
  const name = office.name.trim()
  const parent = office.parent.trim()
  if (name === '' && parent === '') return []
  const contacts = officeContacts(office)
  return [
    // Offices have Thai names over English releases, too.
    '<header class="masthead" lang="th">',
    `<p class="office">${escapeHtml(name === '' ? parent : name)}</p>`,
    ...(name === '' || parent === '' ? [] : [`<p class="parent">${escapeHtml(parent)}</p>`]),
    ...(contacts.length === 0
      ? []
      : [`<p class="contacts">${contacts.map((part) => `<span>${escapeHtml(part)}</span>`).join(' ')}</p>`]),
    '</header>',
  ]
}
