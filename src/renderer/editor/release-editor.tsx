import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Ref } from 'react'
import { useStrings } from '../desk/language.tsx'
import { CompletionList } from './completion/completion-list.tsx'
import type { EditorHandle, EditorProps } from './editor-handle.ts'
import { openPage } from './open-page.ts'
import type { OpenPage } from './open-page.ts'
import './blocks/blocks.css'
import './editor.css'

interface ReleaseEditorProps extends EditorProps {
  readonly ref?: Ref<EditorHandle>
}

/** The page of a draft. Another draft is another editor, so that undo never reaches from one into the other. */
export function ReleaseEditor(props: ReleaseEditorProps) {
  return <DraftPage key={props.draftId} {...props} />
}

function DraftPage(props: ReleaseEditorProps) {
  const { release, findings, current, zoom, ref } = props
  const { editor: words } = useStrings()
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const [page, setPage] = useState<OpenPage | null>(null)

  useLayoutEffect(() => {
    if (root.current === null) return
    const opened = openPage(root.current, latest.current.release, words, () => latest.current)
    setPage(opened)
    return () => opened.close()
    // The words at opening are only the first ones; the effect below brings the others.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  useImperativeHandle(ref, () => page?.handle ?? closedPage(latest.current), [page])
  useEffect(() => {
    if (page) latest.current.onOpened(latest.current.draftId)
  }, [page])
  useEffect(() => page?.setWords(words), [page, words])
  useEffect(() => page?.setFrame(release), [page, release])
  useEffect(() => page?.setFindings(findings, current), [page, findings, current])

  const title = release.layout?.siteTitle === 'short' ? words.siteTitleShort : words.siteTitle
  return (
    <article className="release-page" lang="th" style={{ '--page-zoom': zoom / 100 } as React.CSSProperties}>
      <p className="page-site-title" aria-hidden="true">
        {title}
      </p>
      <div className="page-fields">
        {props.dateField}
        {props.categoryField}
      </div>
      <div
        ref={root}
        className="page-text"
        contentEditable
        suppressContentEditableWarning
        // No field of HTML takes headings, lists and links; the role says what this is.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="textbox"
        aria-multiline="true"
        aria-autocomplete="list"
        aria-label={words.page}
        tabIndex={0}
        spellCheck={false}
        autoCorrect="off"
      />
      {page ? <CompletionList source={page.completion} page={root} /> : null}
    </article>
  )
}

/** Before the page is open there is nothing to ask of it but what it was given. */
function closedPage({ release }: EditorProps): EditorHandle {
  const nothing = () => {}
  return {
    focus: nothing,
    focusSlot: nothing,
    select: nothing,
    selection: () => null,
    selections: () => [],
    showFound: nothing,
    applyFixes: () => false,
    offerAgain: nothing,
    press: nothing,
    run: nothing,
    runInBlock: nothing,
    insert: nothing,
    setLink: nothing,
    replaceRelease: nothing,
    readNow: () => release,
    peek: () => release,
  }
}
