import { fileURLToPath } from 'node:url'

/** The folder that the program lies in. */
export const project = fileURLToPath(new URL('../../', import.meta.url))

/** Fonts and samples. */
export const resources = fileURLToPath(new URL('../../resources/', import.meta.url))
