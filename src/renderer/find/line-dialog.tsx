import { useState } from 'react'
import { Button, Input, Label, Text, TextField } from 'react-aria-components'
import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { fold } from '#domain/search/fold.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'

interface LineDialogProps {
  readonly desk: Desk
  readonly release: Release
  onClose(): void
}

/** Goes to a line of the release: headline, lines of the abstract, paragraphs and items, source. */
export function LineDialog({ desk, release, onClose }: LineDialogProps) {
  const { find: words, desk: strings } = useStrings()
  const lines = passages(release)
  const [typed, setTyped] = useState('')
  // Thai digits are digits.
  const line = Number(fold(typed.trim()))
  const target = Number.isInteger(line) ? lines[line - 1] : undefined
  return (
    <Frame title={words.lineTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (!target) return
          onClose()
          // The dialog gives the keyboard back to where it was; then it goes to the line.
          window.setTimeout(() => desk.editor.current?.select(target, 0, 0, true))
        }}
      >
        <TextField
          className="field"
          value={typed}
          onChange={setTyped}
          isInvalid={typed !== '' && !target}
          autoFocus
        >
          <Label>{words.lineLabel(lines.length)}</Label>
          <Input className="box" inputMode="numeric" autoComplete="off" />
          <Text slot="description" className="field-hint">
            {words.lineHint}
          </Text>
        </TextField>
        <Actions>
          <Button className="button" onPress={onClose}>
            {strings.cancel}
          </Button>
          <Button className="button main" type="submit" isDisabled={!target}>
            {words.lineGo}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}
