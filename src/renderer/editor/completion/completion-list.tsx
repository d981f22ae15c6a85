import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import { createPortal } from 'react-dom'
import { useStrings } from '../../desk/language.tsx'
import type { CompletionSource, Offering } from './register-completion.ts'
import './completion.css'

interface CompletionListProps {
  readonly source: CompletionSource
  /** The page: it keeps the keyboard, and says to a screen reader which offer is active. */
  readonly page: RefObject<HTMLElement | null>
}

/** The offers under what is being typed; the keyboard stays on the page. */
export function CompletionList({ source, page }: CompletionListProps) {
  const { directory } = useStrings()
  const strings = directory.completion
  const offering = useSyncExternalStore(source.subscribe, source.read)
  const id = useId()
  const open = offering !== null
  const active = offering === null ? null : `${id}-${offering.active}`

  useEffect(() => {
    const root = page.current
    if (!root || active === null) return
    root.setAttribute('aria-controls', id)
    root.setAttribute('aria-activedescendant', active)
    return () => {
      root.removeAttribute('aria-controls')
      root.removeAttribute('aria-activedescendant')
    }
  }, [page, id, active])
  useEffect(() => {
    if (!open) return
    document.addEventListener('scroll', source.close, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', source.close, { capture: true })
  }, [open, source])

  const said = offering === null ? '' : strings.count(offering.completions.offers.length)
  // Out of the page, whose text may be zoomed, but within the region that it belongs to.
  return createPortal(
    <>
      <output className="quiet">{said}</output>
      {offering === null ? null : <Offers id={id} offering={offering} source={source} />}
    </>,
    page.current?.closest('main') ?? document.body,
  )
}

function Offers({
  id,
  offering,
  source,
}: {
  readonly id: string
  readonly offering: Offering
  readonly source: CompletionSource
}) {
  const { directory } = useStrings()
  const strings = directory.completion
  const list = useRef<HTMLDivElement>(null)
  const { box, active, completions } = offering
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const { offsetHeight, offsetWidth } = element
    const below = box.bottom + 6 + offsetHeight <= window.innerHeight
    element.style.top = `${below ? box.bottom + 6 : Math.max(4, box.top - 6 - offsetHeight)}px`
    element.style.left = `${Math.max(4, Math.min(box.left - 11, window.innerWidth - offsetWidth - 4))}px`
  }, [box, completions])
  return (
    // The page has the keyboard and names the active line; a list of the browser's own would take it away.
    <div
      ref={list}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={-1}
      aria-label={strings.list}
      className="completion"
      lang="th"
    >
      {completions.offers.map(({ text, kind }, place) => (
        // Keys go to the page.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          key={text}
          id={`${id}-${place}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          className="completion-line"
          // The page keeps the keyboard.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => source.accept(place)}
        >
          <span className="completion-text">{text}</span>
          <span className="completion-kind">
            {kind === 'again'
              ? strings.again
              : kind === 'full'
                ? strings.full
                : kind === 'agency'
                  ? strings.agency
                  : ''}
          </span>
        </div>
      ))}
    </div>
  )
}
