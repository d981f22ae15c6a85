import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { readThaigovText } from '#domain/formats/thaigov-text.ts'
import { passageText } from '#domain/release/passages.ts'
import { nextBlank } from '#domain/templates/next-blank.ts'
import type { IsoDate } from '#domain/release/release.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { cleanBlocks } from '#domain/rules/clean-blocks.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { useCompletion } from '../directory/use-completion.ts'
import type { CleanPasted } from '../editor/paste/clean-pasted.ts'
import { ReleaseEditor } from '../editor/release-editor.tsx'
import { FindingCard } from '../findings/finding-card.tsx'
import type { DeskActions } from './desk-actions.ts'
import type { OpenDraft } from './desk-state.ts'
import { useSay, useStrings } from './language.tsx'
import { CategoryField, DateField } from './page-fields.tsx'
import type { Desk } from './use-desk.ts'
import type { ExceptionActions } from './use-exceptions.ts'

const titles = new Map(catalogue.map((rule) => [rule.id, rule.title]))

/** Says what a paste was cleaned of, kind by kind. */
function usePasteReport(): (
  mended: ReadonlyMap<string, number>,
  pasted: Pick<CleanPasted, 'dropped' | 'unseen'>,
) => string {
  const { desk } = useStrings()
  const say = useSay()
  return (mended, { dropped, unseen }) => {
    const kinds = [...mended].map(([rule, count]) => {
      const title = titles.get(rule)
      return `${title ? say(title) : rule} ${count}`
    })
    return [
      kinds.length > 0 ? desk.pasteCleaned(kinds.join(', ')) : '',
      dropped > 0 ? desk.pasteDropped(dropped) : '',
      unseen > 0 ? desk.pasteUnseen(unseen) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
}

interface PageProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly findings: readonly Finding[]
  readonly actions: DeskActions
  readonly office: ExceptionActions
}

/** The open draft: the editor with the desk's own fields, and the card of the current finding. */
export function Page({ desk, open, findings, actions, office }: PageProps) {
  const { findings: words } = useStrings()
  const { dispatch, autosave, editor, heldKeys, state } = desk
  const anchor = useRef<HTMLSpanElement>(null)
  const [card, setCard] = useState<DOMRect | null>(null)
  const known = state.current
  const current = useMemo(() => findings.find((one) => one.fingerprint === known) ?? null, [findings, known])
  const touched = useCallback(() => {
    autosave.touched()
    dispatch({ kind: 'touched' })
  }, [autosave, dispatch])
  const onDate = useCallback(
    (date: IsoDate | null) => {
      dispatch({ kind: 'dated', date })
      touched()
    },
    [dispatch, touched],
  )
  const { latest } = desk
  const onCategory = useCallback(
    (category: string) => {
      if (category === latest.current.open?.release.category) return
      dispatch({ kind: 'categorised', category })
      touched()
    },
    [dispatch, touched, latest],
  )
  const pasteReport = usePasteReport()
  const complete = useCompletion(state.directory, desk)
  // A new draft's first word is waited for, once its page is there and nothing lies over it.
  const [onPage, setOnPage] = useState<string | null>(null)
  const begun = useRef<string | null>(null)
  const waiting = open.fresh && onPage === open.id && state.dialog === null
  useEffect(() => {
    if (!waiting || begun.current === open.id) return
    begun.current = open.id
    const blank = nextBlank(open.loaded, { slot: 'headline', block: 0, item: 0, offset: 0 }, 1)
    if (blank) editor.current?.select(blank, blank.start, blank.end, true)
    else editor.current?.focusSlot('headline')
    heldKeys.give(editor.current)
  }, [waiting, open.id, open.loaded, editor, heldKeys])
  const closeCard = () => {
    setCard(null)
    dispatch({ kind: 'card', open: false })
  }
  // A dialog gives the keyboard back to what had it, and the card will be gone by then.
  const leaveCard = () => {
    flushSync(closeCard)
    editor.current?.focus()
  }
  // Alt+Enter opens the card at the selection that the finding has just been given.
  const wantsCard = state.card && current !== null
  const rect = card ?? (wantsCard ? selectionRect() : null)
  return (
    <>
      <ReleaseEditor
        ref={editor}
        draftId={open.id}
        release={open.loaded}
        findings={findings}
        current={current}
        zoom={state.settings.zoom}
        typewriter={state.settings.typewriter}
        snippets={state.boilerplate.snippets}
        complete={complete}
        onOpened={setOnPage}
        onRelease={(release) => dispatch({ kind: 'edited', release })}
        onTouched={touched}
        onCaret={(caret) => {
          dispatch({ kind: 'caret', caret })
          actions.caretMoved(caret)
        }}
        onLook={(look) => dispatch({ kind: 'look', look })}
        onOpenFinding={(finding, where) => {
          dispatch({ kind: 'current', fingerprint: finding.fingerprint })
          dispatch({ kind: 'card', open: true })
          setCard(where)
        }}
        onPasted={(pasted) => {
          const { blocks, mended } = cleanBlocks(pasted.blocks)
          const said = pasteReport(mended, pasted)
          // The note comes when the paste is done; it must not disturb it.
          if (said !== '') queueMicrotask(() => desk.say(said, { kind: 'undo' }))
          return blocks
        }}
        onPictures={(files) => actions.putPictures(files)}
        onPastedRelease={(text) => {
          const { release } = readThaigovText(text)
          editor.current?.replaceRelease(release)
          dispatch({ kind: 'dated', date: release.date })
          touched()
        }}
        dateField={<DateField date={open.release.date} onDate={onDate} />}
        categoryField={<CategoryField category={open.release.category} onCategory={onCategory} />}
      />
      {rect ? (
        <span
          ref={anchor}
          className="card-anchor"
          style={{ left: rect.left, top: rect.top, width: rect.width, height: rect.height }}
        />
      ) : null}
      {rect && current ? (
        <FindingCard
          key={current.fingerprint}
          finding={current}
          anchor={anchor}
          passage={passageText(open.release, current)}
          same={findings.filter((one) => one.rule === current.rule && one.fixes[0]?.safe).length}
          on={{
            fix: (fix, goOn) => {
              closeCard()
              actions.fix(current, goOn, fix)
            },
            fixSame: () => {
              leaveCard()
              actions.fixAllSafe(current.rule)
            },
            skip: () => {
              closeCard()
              dispatch({ kind: 'skipped', fingerprint: current.fingerprint })
            },
            except: (request) => {
              closeCard()
              void office.except(request).then(() => desk.say(words.exceptedNow))
            },
            addName: (name) => {
              closeCard()
              void office.addName(name).then(() => desk.say(words.addedName(name)))
            },
            openHandbook: () => {
              leaveCard()
              actions.handbook(current.rule)
            },
            close: closeCard,
          }}
        />
      ) : null}
    </>
  )
}

function selectionRect(): DOMRect | null {
  const selection = window.getSelection()
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null
}
