import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Input, Label, TabPanel, Tabs, TextField } from 'react-aria-components'
import type { HouseRules } from '#contract/office.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { KeptRows } from '../desk/kept-rows.tsx'
import { useSay, useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import { TableFile } from '../desk/table-file.tsx'
import { tableText, withHouseTable } from './house-csv.ts'
import { RuleSwitch } from './rule-switch.tsx'
import './house.css'

interface HouseDialogProps {
  readonly house: HouseRules
  onWrite(house: HouseRules): Promise<boolean>
  onClose(): void
}

/** The office's own words, the names that are right, and the checks that are switched off. */
export function HouseDialog({ house, onWrite, onClose }: HouseDialogProps) {
  const { house: strings } = useStrings()
  return (
    <Frame title={strings.title} wide onClose={onClose}>
      <p>{strings.body}</p>
      <Tabs className="dialog-tabs">
        <Segments
          label={strings.title}
          names={{
            words: `${strings.words} ${house.words.length}`,
            names: `${strings.names} ${house.names.length}`,
            off: `${strings.off} ${house.off.length}`,
          }}
        />
        <TabPanel id="words">
          <Words house={house} onWrite={onWrite} />
        </TabPanel>
        <TabPanel id="names">
          <Names house={house} onWrite={onWrite} />
        </TabPanel>
        <TabPanel id="off">
          <Off house={house} onWrite={onWrite} />
        </TabPanel>
      </Tabs>
      <Actions>
        <Button className="button main" onPress={onClose}>
          {strings.close}
        </Button>
      </Actions>
    </Frame>
  )
}

type PanelProps = Pick<HouseDialogProps, 'house' | 'onWrite'>

function Words({ house, onWrite }: PanelProps) {
  const { house: strings } = useStrings()
  const [wrong, setWrong] = useState('')
  const [right, setRight] = useState('')
  const [note, setNote] = useState('')
  const [said, setSaid] = useState('')
  const ready = wrong.trim() !== '' && wrong.trim() !== right.trim()
  const add = () => {
    const word = { wrong: wrong.trim(), right: right.trim(), note: note.trim() }
    void onWrite({ ...house, words: [word, ...house.words.filter((one) => one.wrong !== word.wrong)] })
    setWrong('')
    setRight('')
    setNote('')
  }
  const read = async (file: File) => {
    const table = withHouseTable(house, tableText(await file.arrayBuffer()))
    if (await onWrite(table.house)) setSaid(strings.imported(table.added, table.refused.length))
  }
  return (
    <>
      <AddForm ready={ready} onAdd={add}>
        <Field label={strings.wrong} value={wrong} onChange={setWrong} autoFocus />
        <Field label={strings.right} value={right} onChange={setRight} />
        <Field label={strings.note} value={note} onChange={setNote} />
      </AddForm>
      <KeptRows
        className="house-rows"
        removeLabel={strings.remove}
        none={strings.noWords}
        rows={house.words.map((word) => ({
          key: word.wrong,
          name: `${word.wrong} → ${word.right === '' ? strings.notUsed : word.right}`,
          beside: word.note,
        }))}
        onRemove={(key) =>
          void onWrite({ ...house, words: house.words.filter((word) => word.wrong !== key) })
        }
      />
      <div className="house-foot">
        <TableFile label={strings.import} onFile={(file) => void read(file)} />
        <output>{said}</output>
      </div>
    </>
  )
}

function Names({ house, onWrite }: PanelProps) {
  const { house: strings } = useStrings()
  const [name, setName] = useState('')
  const add = () => {
    void onWrite({ ...house, names: [name.trim(), ...house.names.filter((one) => one !== name.trim())] })
    setName('')
  }
  return (
    <>
      <AddForm ready={name.trim() !== ''} onAdd={add}>
        <Field label={strings.name} value={name} onChange={setName} />
      </AddForm>
      <KeptRows
        className="house-rows"
        removeLabel={strings.remove}
        none={strings.noNames}
        rows={house.names.map((one) => ({ key: one, name: one, beside: '' }))}
        onRemove={(key) => void onWrite({ ...house, names: house.names.filter((one) => one !== key) })}
      />
    </>
  )
}

function Off({ house, onWrite }: PanelProps) {
  const { house: strings } = useStrings()
  const say = useSay()
  const titles = new Map(catalogue.map((rule) => [rule.id, rule.title]))
  return (
    <>
      <RuleSwitch
        off={house.off.map(({ rule }) => rule)}
        onOff={(rule, reason) => void onWrite({ ...house, off: [{ rule, reason }, ...house.off] })}
      />
      <KeptRows
        className="house-rows"
        removeLabel={strings.remove}
        none={strings.noOff}
        rows={house.off.map(({ rule, reason }) => {
          const title = titles.get(rule)
          return { key: rule, name: title ? say(title) : rule, beside: reason }
        })}
        onRemove={(key) => void onWrite({ ...house, off: house.off.filter(({ rule }) => rule !== key) })}
      />
    </>
  )
}

function AddForm({ ready, onAdd, children }: { ready: boolean; onAdd: () => void; children: ReactNode }) {
  const { house: strings } = useStrings()
  return (
    <form
      className="house-add"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onAdd()
      }}
    >
      {children}
      <Button className="button main" type="submit" isDisabled={!ready}>
        {strings.add}
      </Button>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly autoFocus?: boolean
  onChange(value: string): void
}

function Field({ label, value, autoFocus = false, onChange }: FieldProps) {
  return (
    <TextField className="field" value={value} onChange={onChange} autoFocus={autoFocus} maxLength={200}>
      <Label>{label}</Label>
      <Input className="box" spellCheck={false} />
    </TextField>
  )
}
