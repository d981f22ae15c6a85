import type { Strings } from '../strings.ts'

export const comments: Strings['comments'] = {
  title: 'Comments',
  add: 'Comment',
  on: 'On the passage',
  body: 'Comment',
  send: 'Add comment',
  sent: 'Comment added',
  selectFirst: 'Select the passage to comment on first',
  none: 'No comments yet. Select a passage and press Ctrl+Shift+M.',
  noneOpen: 'No comment is waiting',
  open: (count) => `${count} open`,
  settled: (count) => `Settled (${count})`,
  settledBy: (who, when) => (who === '' ? `Settled ${when}` : `Settled by ${who} ${when}`),
  settle: 'Settle',
  reopen: 'Reopen',
  answer: 'Answer',
  answerTo: 'Answer',
  show: 'Go to the passage',
  gone: 'This passage was changed or removed',
  wholeSlot: (slot) => `The whole ${slot}`,
}
