import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { Bilingual } from '#domain/language.ts'
import { en, th } from '#strings/strings.ts'
import type { Strings } from '#strings/strings.ts'

export type Language = 'th' | 'en'

const LanguageContext = createContext<Language>('th')

/** Gives the window its language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

/** The interface's words in the language of the window. */
export function useStrings(): Strings {
  return useContext(LanguageContext) === 'th' ? th : en
}

/** Picks the window's language out of a bilingual sentence. */
export function useSay(): (sentence: Bilingual) => string {
  const language = useContext(LanguageContext)
  return (sentence) => sentence[language]
}
