import { setDOMUnmanaged } from 'lexical'
import { pictureAddress } from '../../pictures/picture-address.ts'
import type { BlockWords } from './block-words.ts'

/** What a person does with a picture beside writing. */
export interface FigureEvents {
  onDecorative(on: boolean): void
  onRemove(): void
}

/**
 * The element of a picture: the picture in its frame, room for its lines, and its tools. Frame and tools cannot be
 * written in; the tools are reached with Tab from the last line, and Escape goes back to the text.
 */
export function createFigure(id: string, events: FigureEvents): HTMLElement {
  const figure = document.createElement('figure')
  figure.className = 'block-figure'
  figure.append(frameOf(id), toolsOf(figure, events))
  return figure
}

/** Puts the words of the tools on a picture's element. */
export function wordFigure(figure: HTMLElement, words: BlockWords): void {
  const frame = figure.querySelector<HTMLElement>('.figure-frame')
  if (frame) frame.dataset['missing'] = words.pictureMissing
  const decorative = figure.querySelector('.figure-decorative span')
  if (decorative) decorative.textContent = words.decorative
  const remove = figure.querySelector('.figure-remove')
  if (remove) remove.textContent = words.removeFigure
}

/** Draws whether a picture says nothing that the text does not say. */
export function showDecorative(figure: HTMLElement, on: boolean): void {
  figure.toggleAttribute('data-decorative', on)
  const box = figure.querySelector('input')
  if (box) box.checked = on
}

function frameOf(id: string): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'figure-frame'
  frame.contentEditable = 'false'
  setDOMUnmanaged(frame)
  const image = document.createElement('img')
  // What the picture shows stands under it, as text.
  image.alt = ''
  image.draggable = false
  image.addEventListener('load', () => showCaretIn(frame.parentElement))
  image.addEventListener('error', () => frame.toggleAttribute('data-broken', true))
  image.src = pictureAddress(id)
  frame.append(image)
  return frame
}

// Before it is loaded a picture has no height: when it has, the line that is being written must not have slid away.
function showCaretIn(figure: HTMLElement | null): void {
  const at = window.getSelection()?.anchorNode ?? null
  if (!figure?.contains(at)) return
  const element = at instanceof Element ? at : at?.parentElement
  element?.scrollIntoView({ block: 'center' })
}

function toolsOf(figure: HTMLElement, { onDecorative, onRemove }: FigureEvents): HTMLElement {
  const tools = document.createElement('div')
  tools.className = 'figure-tools'
  tools.contentEditable = 'false'
  setDOMUnmanaged(tools)
  const label = document.createElement('label')
  label.className = 'figure-decorative'
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.addEventListener('change', () => onDecorative(box.checked))
  label.append(box, document.createElement('span'))
  const remove = document.createElement('button')
  remove.type = 'button'
  remove.className = 'figure-remove'
  remove.addEventListener('click', onRemove)
  tools.append(label, remove)
  // Keys pressed here are no keys of the text.
  tools.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    figure.closest<HTMLElement>('[contenteditable="true"]')?.focus()
  })
  return tools
}
