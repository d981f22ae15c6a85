import type { Finding } from '#domain/rules/rule.ts'
import type { Marks } from './marks.ts'

/** Opens what a click hits, and keeps the marks with the text while it scrolls. Links of the page lead nowhere. */
export function registerMarkEvents(
  root: HTMLElement,
  marks: Pick<Marks, 'at' | 'scrolled'>,
  open: (finding: Finding, box: DOMRect) => void,
): () => void {
  let frame = 0
  function onClick(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault()
    if (event.button !== 0 || event.detail !== 1 || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (window.getSelection()?.isCollapsed === false) return
    const hit = marks.at(event.clientX, event.clientY)
    if (hit) open(hit.finding, hit.box)
  }
  function onScroll() {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => marks.scrolled())
  }
  root.addEventListener('click', onClick)
  document.addEventListener('scroll', onScroll, { capture: true, passive: true })
  return () => {
    cancelAnimationFrame(frame)
    document.removeEventListener('scroll', onScroll, { capture: true })
    root.removeEventListener('click', onClick)
  }
}
