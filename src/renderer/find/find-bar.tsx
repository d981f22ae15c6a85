import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Button, Input, TextField, ToggleButton } from 'react-aria-components'
import { iconLook } from '../desk/control.tsx'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import { Tick } from '../desk/tick.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { ReplaceAllDialog } from './replace-all-dialog.tsx'
import { useFind } from './use-find.ts'
import './find.css'

interface FindBarProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly replacing: boolean
}

/** The bar above the page that finds in the release and replaces what it found. */
export function FindBar({ desk, open, replacing }: FindBarProps) {
  const { find: words } = useStrings()
  const find = useFind(desk, open)
  const [text, setText] = useState('')
  const [preview, setPreview] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])

  const close = () => {
    desk.dispatch({ kind: 'find', find: null })
    find.leave()
  }
  // Esc leaves the bar from anywhere within, also from fields that keep their keys to themselves.
  const leave = useRef(close)
  useLayoutEffect(() => {
    leave.current = close
  })
  useEffect(() => {
    const element = bar.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      leave.current()
    }
    element?.addEventListener('keydown', onKey, { capture: true })
    return () => element?.removeEventListener('keydown', onKey, { capture: true })
  }, [])
  const one = find.found[find.at]
  const said =
    find.query === ''
      ? ''
      : find.found.length === 0
        ? words.none
        : words.count(find.at + 1, find.found.length)

  return (
    <search ref={bar} className="find-bar" aria-label={words.bar} data-pane="find">
      <div className="find-row">
        <TextField
          className="find-field"
          aria-label={words.field}
          value={find.query}
          onChange={find.setQuery}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return event.continuePropagation()
            find.go(event.shiftKey ? -1 : 1)
          }}
        >
          <div className="box">
            <Input ref={field} placeholder={words.field} spellCheck={false} />
            <output className="find-count" data-none={(said !== '' && find.found.length === 0) || undefined}>
              {said}
            </output>
          </div>
        </TextField>
        <Button className="button icon small" aria-label={words.previous} onPress={() => find.go(-1)}>
          <ChevronUp {...iconLook} />
        </Button>
        <Button className="button icon small" aria-label={words.next} onPress={() => find.go(1)}>
          <ChevronDown {...iconLook} />
        </Button>
        <ToggleButton
          className="button small"
          isSelected={replacing}
          onChange={(on) => desk.dispatch({ kind: 'find', find: { replacing: on, anew: false } })}
        >
          {words.showReplace}
        </ToggleButton>
        <Button className="button icon small" aria-label={words.close} onPress={close}>
          <X {...iconLook} size={16} />
        </Button>
      </div>
      {replacing ? (
        <div className="find-row">
          <TextField
            className="find-field"
            aria-label={words.replaceField}
            value={text}
            onChange={setText}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return event.continuePropagation()
              if (one && !find.replace(text)) desk.say(words.cut)
            }}
          >
            <div className="box">
              <Input placeholder={words.replaceField} spellCheck={false} />
            </div>
          </TextField>
          <Button
            className="button outlined small"
            isDisabled={!one}
            onPress={() => find.replace(text) || desk.say(words.cut)}
          >
            {words.replace}
          </Button>
          <Button className="button outlined small" isDisabled={!one} onPress={() => setPreview(true)}>
            {words.replaceAll}
          </Button>
        </div>
      ) : null}
      <div className="find-row find-options">
        <Tick label={words.exact} hint={words.exactHint} on={find.exact} onChange={find.setExact} />
        {find.canKeep ? <Tick label={words.within} on={find.kept} onChange={find.setKept} /> : null}
      </div>
      {preview ? (
        <ReplaceAllDialog
          release={open.release}
          edits={find.edits(text)}
          cut={find.found.filter((found) => !found.whole).length}
          onClose={() => setPreview(false)}
          onReplace={(edits) => {
            setPreview(false)
            if (find.apply(edits)) desk.say(words.replaced(edits.length), { kind: 'undo' })
          }}
        />
      ) : null}
    </search>
  )
}
