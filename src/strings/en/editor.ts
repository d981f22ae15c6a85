import type { Strings } from '../strings.ts'

export const editor: Strings['editor'] = {
  page: 'Release',
  siteTitle: 'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-',
  siteTitleShort: 'รัฐบาลไทย-',
  slots: {
    headline: { label: 'Headline', placeholder: 'Headline' },
    abstract: { label: 'Abstract', placeholder: 'Abstract, at most 250 characters' },
    body: { label: 'Body', placeholder: 'Write the release, or paste a whole one here' },
    separator: { label: 'Rule under the body', placeholder: 'Rule, such as -----' },
    source: {
      label: 'Source',
      placeholder: 'Given by the site when it is published',
      lead: 'ที่มา :',
    },
  },
  blocks: {
    lines: {
      'table-caption': { placeholder: 'Title of the table (optional)' },
      caption: { placeholder: 'Caption' },
      credit: { placeholder: 'Credit, such as ภาพ : กรมประชาสัมพันธ์' },
      alt: { placeholder: 'What the picture shows, for those who do not see it', lead: 'Alternative text' },
    },
    decorative: 'Decorative',
    removeFigure: 'Delete picture',
    pictureMissing: 'The picture is not in the store. Delete it and put it in again from its file.',
  },
}
