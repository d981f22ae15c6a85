import { ministries } from '../../src/domain/thai/data/ministries.ts'
import { provinces } from '../../src/domain/thai/data/provinces.ts'
import { oneOf, replaced, withoutOneLetter } from './plant.ts'
import type { Plant } from './plant.ts'

const longProvinces = provinces.filter((name) => name.length >= 5)
const ministry = new RegExp(`(?<=กระทรวง)(?:${ministries.join('|')})`, 'gu')
const province = new RegExp(`(?<=จังหวัด|(?<![ก-๎.])จ\\.)(?:${longProvinces.join('|')})`, 'gu')

/** Faults of the rules on the names of ministries and provinces, for a paragraph. */
export const placesMutations: Readonly<Record<string, Plant>> = {
  'org-ministry-name': misspell(ministry),
  'place-province-name': misspell(province),
}

function misspell(names: RegExp): Plant {
  return (paragraph, random) => {
    const name = oneOf([...paragraph.matchAll(names)], random)
    const wrong = name && withoutOneLetter(name[0], random)
    return name && wrong ? replaced(paragraph, name.index, name.index + name[0].length, wrong) : null
  }
}
