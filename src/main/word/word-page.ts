/** The paper of our Word files: A4, in millimetres. */
export const paper = { width: 210, height: 297, margin: 22 } as const

/** How wide the text is, in millimetres. */
export const textWidth = paper.width - 2 * paper.margin
