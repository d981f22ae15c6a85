import { useState } from 'react'
import { Button, Input, Label, NumberField, Text } from 'react-aria-components'
import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
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
  const [line, setLine] = useState(1)
  const target = lines[line - 1]
  return (
    <Frame title={words.lineTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          // The dialog gives the keyboard back to where it was; then it goes to the line.
          if (target) window.setTimeout(() => desk.editor.current?.select(target, 0, 0, true))
        }}
      >
        <NumberField
          className="field"
          value={line}
          onChange={setLine}
          minValue={1}
          maxValue={lines.length}
          step={1}
          autoFocus
        >
          <Label>{words.lineLabel(lines.length)}</Label>
          <Input className="box" />
          <Text slot="description" className="field-hint">
            {words.lineHint}
          </Text>
        </NumberField>
        <Actions>
          <Button className="button" onPress={onClose}>
            {strings.cancel}
          </Button>
          <Button className="button main" type="submit">
            {words.lineGo}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}
