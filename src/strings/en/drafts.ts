import type { Strings } from '../strings.ts'

export const drafts: Strings['drafts'] = {
  title: 'Drafts',
  bin: 'Bin',
  search: 'Search the list',
  untitled: 'No headline yet',
  none: 'No drafts yet',
  noneFound: 'No draft matches',
  binEmpty: 'The bin is empty',
  states: { draft: 'Draft', review: 'In review', approved: 'Approved', published: 'Published' },
  actions: (headline) => `Actions for ${headline}`,
  duplicate: 'Duplicate',
  discard: 'Move to bin',
  restore: 'Restore',
  erase: 'Delete for good…',
  back: 'Back to drafts',
  discarded: 'Moved to the bin',
  restored: 'Restored',
  sampleFile: 'ข่าวตัวอย่าง',
  thisIsTheSample:
    'A real release as a sample: try things out. The command “Remove the sample” takes it away.',
  samplesRemoved: (count) => (count === 0 ? 'There is no sample' : 'The sample is in the bin'),
}
