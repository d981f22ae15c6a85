/** A sentence in both languages of the desk; Thai is the one that people see first. */
export interface Bilingual {
  readonly th: string
  readonly en: string
}
