import { RefusalError } from '#contract/refusals.ts'
import { createDraft, openDraft, saveDraft } from '../drafts.ts'
import { closeStore, openStore } from '../store.ts'

// A process that adds `times` to the number in the headline of a draft, beside others that do the same,
// and keeps as many drafts of its own. Prints how often another one had been faster.
const [file = '', shared = '', times = '0'] = process.argv.slice(2)
const store = openStore({ file })
let stale = 0
for (let done = 0; done < Number(times);) {
  const { base, release } = openDraft(store, shared)
  try {
    // With its writer: the same text from two is no conflict, and would count once.
    const headline = `${Number.parseInt(release.headline, 10) + 1} of ${process.pid}`
    saveDraft(store, shared, base, { ...release, headline })
    createDraft(store, { ...release, headline: `own ${process.pid} ${done}` })
    done++
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code !== 'stale') throw error
    stale++
  }
}
closeStore(store)
process.stdout.write(String(stale))
