import type { Strings } from '../strings.ts'

export const paper: Strings['paper'] = {
  title: 'Preview',
  page: 'Web page',
  text: 'Plain text',
  copyText: 'Copy text',
  copyRich: 'Copy with formatting',
  source: 'Source',
  noHeadline: 'No headline yet',
}
