import type { ILevelsOptions, INumberingOptions } from 'docx'

/** The kinds of list in our Word files, by the names that their paragraphs refer to. */
export const wordLists = { ordered: 'ordered', bulleted: 'bulleted' } as const

const indent = { left: 567, hanging: 397 } as const

/** Real numbering: Word counts, and goes on counting when an item is put in. */
export const numbering: INumberingOptions = {
  config: [
    { reference: wordLists.ordered, levels: [level({ format: 'decimal', text: '%1.' })] },
    { reference: wordLists.bulleted, levels: [level({ format: 'bullet', text: '•' })] },
  ],
}

function level(looks: Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions {
  return { level: 0, alignment: 'left', style: { paragraph: { indent } }, ...looks }
}
