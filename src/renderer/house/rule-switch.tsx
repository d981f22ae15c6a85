import { useState } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  TextField,
} from 'react-aria-components'
import { ChevronDown } from 'lucide-react'
import { catalogue } from '#domain/rules/catalogue.ts'
import { iconLook } from '../desk/control.tsx'
import { useSay, useStrings } from '../desk/language.tsx'

interface RuleSwitchProps {
  /** Ids of the rules that are off already. */
  readonly off: readonly string[]
  onOff(rule: string, reason: string): void
}

/** Switches one check off for the office; without a reason it stays on. */
export function RuleSwitch({ off, onOff }: RuleSwitchProps) {
  const { house: strings } = useStrings()
  const say = useSay()
  const [rule, setRule] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const ready = rule !== null && reason.trim() !== ''
  return (
    <form
      className="house-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onOff(rule, reason.trim())
        setRule(null)
        setReason('')
      }}
    >
      <ComboBox
        className="field"
        selectedKey={rule}
        onSelectionChange={(key) => setRule(key === null ? null : String(key))}
        defaultItems={catalogue
          .filter(({ id }) => !off.includes(id))
          .map(({ id, title }) => ({ id, name: say(title) }))}
      >
        <Label>{strings.rule}</Label>
        <div className="box">
          <Input />
          <Button className="button icon small" aria-label={strings.rule}>
            <ChevronDown {...iconLook} size={16} />
          </Button>
        </div>
        <Popover className="popover">
          <ListBox className="menu">
            {(item: { id: string; name: string }) => (
              <ListBoxItem className="menu-item" textValue={item.name}>
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <TextField className="field" value={reason} onChange={setReason} maxLength={500}>
        <Label>{strings.reason}</Label>
        <Input className="box" />
      </TextField>
      <Button className="button main" type="submit" isDisabled={!ready}>
        {strings.turnOff}
      </Button>
    </form>
  )
}
