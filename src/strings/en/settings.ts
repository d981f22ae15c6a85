import type { Strings } from '../strings.ts'

export const settings: Strings['settings'] = {
  title: 'Settings',
  look: 'Screen',
  language: 'Language of the program',
  languages: { th: 'ไทย', en: 'English' },
  theme: 'Colours',
  themes: { system: 'As the machine', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  page: 'The page',
  zoom: 'Size',
  font: 'Typeface',
  fonts: { sarabun: 'Sarabun (comes with the program)', machine: 'The machine’s' },
  typewriter: 'Keep the line being typed in the middle',
  focus: 'Hide everything but the page (F11)',
  focusNow: 'Only the page is left. F11 brings the rest back.',
  typewriterNow: (on) => (on ? 'The line being typed stays in the middle' : 'The page scrolls as usual'),
  languageNow: 'Now in English',
  writer: 'Writer',
  author: 'The name kept with every version',
  more: 'More settings',
}
