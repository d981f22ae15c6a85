import type { Strings } from '../strings.ts'

export const desk: Strings['desk'] = {
  name: 'Tokhao',
  about: (version) => `Tokhao ${version}`,
}
