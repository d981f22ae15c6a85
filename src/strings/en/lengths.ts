import type { Strings } from '../strings.ts'

export const lengths: Strings['lengths'] = {
  title: 'Length of the release',
  characters: 'Characters',
  words: 'Words',
  paragraphs: 'Paragraphs',
  reading: 'Time to read',
  headline: 'Headline',
  abstract: 'Abstract',
  longerThan: (percent) =>
    percent < 50
      ? `The headline is shorter than about ${100 - percent} of 100 on the site`
      : `The headline is longer than about ${percent} of 100 on the site`,
}
