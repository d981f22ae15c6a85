import { useState } from 'react'
import { Button, Input, Label, Text, TextField } from 'react-aria-components'
import { Actions, Frame } from './dialog-frame.tsx'
import { useStrings } from './language.tsx'
import type { Desk } from './use-desk.ts'

/** Asks where the selected text leads. Only addresses that a reader can open are taken: web and mail. */
export function LinkDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { desk: strings } = useStrings()
  const present = desk.state.look?.link ?? null
  const [address, setAddress] = useState(present ?? 'https://')
  const right = /^(?:https?:\/\/[^\s]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+)$/.test(address.trim())
  const put = (link: string | null) => {
    onClose()
    desk.editor.current?.setLink(link)
  }
  return (
    <Frame title={strings.link.title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (right) put(address.trim())
        }}
      >
        <TextField
          className="field"
          value={address}
          onChange={setAddress}
          isInvalid={!right && address.length > 10}
          autoFocus
        >
          <Label>{strings.link.label}</Label>
          <Input className="box" spellCheck={false} />
          <Text slot="description" className="field-hint">
            {right ? '' : strings.link.wrong}
          </Text>
        </TextField>
        <Actions>
          {present === null ? null : (
            <Button className="button" onPress={() => put(null)}>
              {strings.link.remove}
            </Button>
          )}
          <Button className="button" onPress={onClose}>
            {strings.cancel}
          </Button>
          <Button className="button main" type="submit" isDisabled={!right}>
            {strings.link.put}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}
