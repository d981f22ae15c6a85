import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Bilingual } from '#domain/language.ts'
import { stringsOf } from '#strings/strings.ts'
import type { Language, Strings } from '#strings/strings.ts'

const LanguageContext = createContext<Language>('th')

/** How the component library is to speak, sort and write its numbers. */
const locales: Readonly<Record<Language, string>> = { th: 'th-TH', en: 'en-GB' }

/** Gives the window its language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locales[language]}>{children}</I18nProvider>
    </LanguageContext>
  )
}

/** The interface's words in the language of the window. */
export function useStrings(): Strings {
  return stringsOf(useContext(LanguageContext))
}

const picks: Readonly<Record<Language, (sentence: Bilingual) => string>> = {
  th: ({ th }) => th,
  en: ({ en }) => en,
}

/** Picks the window's language out of a bilingual sentence; the same function as long as the language stays. */
export function useSay(): (sentence: Bilingual) => string {
  return picks[useContext(LanguageContext)]
}

/** The locale of fields for dates: always in the Buddhist era, as the release writes them. */
export function useDateLocale(): string {
  return `${locales[useContext(LanguageContext)]}-u-ca-buddhist`
}
