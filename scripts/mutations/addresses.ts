import type { Plant } from './plant.ts'
import { planter } from './planter.ts'

/** Faults of the rules on addresses and what copying leaves of them, for a paragraph. */
export const addressesMutations: Readonly<Record<string, Plant>> = {
  'artifact-cf-email': planter(/(?<=[ก-๎] )(?=[ก-ฮ])/gu, (_, random) =>
    random() < 0.5 ? '[email\u00A0protected] ' : '[email protected] ',
  ),
  'artifact-html-entity': planter(/(?<=[ก-๎] )(?=[ก-ฮ])/gu, (_, random) =>
    random() < 0.5 ? '&amp; ' : '&quot;',
  ),
}
