import { oneOf } from './plant.ts'
import type { Plant } from './plant.ts'
import { planter } from './planter.ts'

const tones = '่้๊๋'

/** Faults of the rules on characters and their sequences, for a paragraph. */
export const encodingMutations: Readonly<Record<string, Plant>> = {
  'thai-sara-ae': planter(/แ(?=[ก-ฮ])/gu, () => 'เเ'),
  'thai-sara-am-decomposed': planter(/(?<=[ก-ฮ])([่-๋]?)ำ/gu, ([, tone = ''], random) =>
    random() < 0.5 ? `ํ${tone}า` : `${tone}ํา`,
  ),
  'thai-mark-order': planter(/(?<=[ก-ฮ])([ัิ-ู])([่-๋])/gu, ([, vowel = '', tone = '']) => tone + vowel),
  'thai-mark-duplicate': planter(/(?<=[ก-ฮ])[ัิ-ู่-์]/gu, ([mark]) => mark + mark),
  'thai-mark-conflict': planter(/(?<=[ก-ฮ][ัิ-ู]?)[่-๋](?!ำ)/gu, ([tone], random) => {
    const others = [...tones].filter((other) => other !== tone)
    return tone + (oneOf(others, random) ?? '')
  }),
  'thai-vowel-conflict': planter(/(?<=[ก-ฮ])[ิ-ู](?![่-์า])/gu, ([vowel]) => `${vowel}ั`),
  'thai-mark-orphan': planter(
    /(?<=[ก-ฮ] )(?=[ก-ฮ])/gu,
    (_, random) => oneOf([...tones, 'ั', 'ี'], random) ?? '',
  ),
  'thai-vowel-aa-duplicate': planter(/(?<=[ก-ฮ][่-๋]?)[ะา](?![ะาำ])/gu, ([vowel]) => vowel + vowel),
  'thai-aa-am': planter(/(?<=[ก-ฮ][่-๋]?)ำ(?![ะาำ])/gu, (_, random) => (random() < 0.5 ? 'ำา' : 'าำ')),
  'thai-lead-vowel-double': planter(/[แโใไ](?=[ก-ฮ])/gu, ([vowel]) => vowel + vowel),
  'thai-lead-vowel-stray': planter(/(?<=[เแโใไ])(?=[ก-ฮ])/gu, (_, random) =>
    random() < 0.5 ? ' ' : '\u200B',
  ),
  'thai-space-in-cluster': planter(/(?<=[ก-ฮ][่-๋]?)ำ/gu, () => ' า'),
  'thai-pua': planter(/(?<=[ก-ฮ])[่้]/gu, ([tone]) => (tone === '่' ? '\uF70A' : '\uF70B')),
  'control-c1': planter(/(?<= )(?=[ก-ฮ])/gu, () => '\u0097'),
  'control-c0': planter(/(?<=[ก-ฮ])(?=[ก-ฮ])/gu, () => '\u0007'),
  'replacement-character': planter(/[ก-ฮ](?=[ก-ฮ])/gu, () => '\uFFFD'),
}
