import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Examination } from '#contract/backups.ts'
import type { Refusal } from '#contract/refusals.ts'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'examining' }
  | { readonly kind: 'done'; readonly examination: Examination }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Has every release and every version compared with what was written, and says what came of it. */
export function ExamineStore() {
  const { backups: strings, refusals } = useStrings()
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const examine = async () => {
    if (progress.kind === 'examining') return
    setProgress({ kind: 'examining' })
    const answer = await ask('store.examine', {})
    setProgress(
      answer.ok ? { kind: 'done', examination: answer.value } : { kind: 'refused', refusal: answer.refusal },
    )
  }
  return (
    <section className="examine">
      <Button className="button outlined" onPress={() => void examine()}>
        {strings.examine}
      </Button>
      <output>
        {progress.kind === 'examining' ? strings.examining : null}
        {progress.kind === 'refused' ? refusals[progress.refusal.code](progress.refusal.detail) : null}
        {progress.kind === 'done' ? <Verdict {...progress.examination} /> : null}
      </output>
    </section>
  )
}

function Verdict({ rows, damaged }: Examination) {
  const { backups: strings, drafts } = useStrings()
  if (damaged.length === 0) return <span className="examine-sound">{strings.sound(rows)}</span>
  const headlines = damaged.filter(({ kind }) => kind === 'draft').map(({ name }) => name)
  const versions = damaged.filter(({ kind }) => kind === 'revision').length
  const pictures = damaged.filter(({ kind }) => kind === 'picture').length
  const entries = damaged.filter(({ kind }) => kind === 'entry').map(({ name }) => name)
  return (
    <div className="examine-damaged">
      <strong>{strings.damaged(damaged.length, rows)}</strong>
      {headlines.length === 0 ? null : (
        <>
          <p>{strings.damagedDrafts}</p>
          <ul>
            {headlines.map((headline, at) => (
              // Two damaged drafts may have one headline, and the list never changes.
              <li key={at}>{headline === '' ? drafts.untitled : headline}</li>
            ))}
          </ul>
        </>
      )}
      {versions === 0 ? null : <p>{strings.damagedRevisions(versions)}</p>}
      {pictures === 0 ? null : <p>{strings.damagedPictures(pictures)}</p>}
      {entries.length === 0 ? null : <p>{strings.damagedEntries(entries.slice(0, 10).join(' · '))}</p>}
    </div>
  )
}
