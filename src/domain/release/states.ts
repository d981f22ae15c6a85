/** ร่าง, รอตรวจ, อนุมัติ, เผยแพร่แล้ว: the way of a release. */
export const draftStates = ['draft', 'review', 'approved', 'published'] as const
export type DraftState = (typeof draftStates)[number]

/** Where a release may go from each state: one step on, or back to the writer. */
const ways: Readonly<Record<DraftState, readonly DraftState[]>> = {
  draft: ['review'],
  review: ['approved', 'draft'],
  approved: ['published', 'review', 'draft'],
  published: ['draft'],
}

/** The states that a release may be put in from this one. */
export function nextStates(from: DraftState): readonly DraftState[] {
  return ways[from]
}

/** Whether the text of this state has been agreed to: changing it takes the release back to the writer. */
export function isSettled(state: DraftState): boolean {
  return state === 'approved' || state === 'published'
}

/** Whether putting a release in this state asks for a text without findings of ต้องแก้. */
export function asksForChecks(to: DraftState): boolean {
  return isSettled(to)
}
