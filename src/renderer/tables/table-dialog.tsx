import { Minus, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button, Group, Input, Label, NumberField } from 'react-aria-components'
import type { Table } from '#domain/release/release.ts'
import { iconLook } from '../desk/control.tsx'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { OnOff } from '../desk/on-off.tsx'
import './tables.css'

/** What one asks for at once; rows and columns can be added at any time. */
const most = { rows: 50, columns: 12 }

interface TableDialogProps {
  onInsert(table: Table): void
  onClose(): void
}

/** Asks how large a table is to be, and puts it in. */
export function TableDialog({ onInsert, onClose }: TableDialogProps) {
  const { tables: words, desk } = useStrings()
  const [rows, setRows] = useState(3)
  const [columns, setColumns] = useState(3)
  const [headed, setHeaded] = useState(true)
  return (
    <Frame title={words.insertTitle} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onInsert({
            kind: 'table',
            caption: [],
            header: headed ? 'row' : 'none',
            rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => [])),
          })
        }}
      >
        <div className="table-size">
          <SizeField label={words.rows} value={rows} most={most.rows} onChange={setRows} first />
          <SizeField label={words.columns} value={columns} most={most.columns} onChange={setColumns} />
        </div>
        <OnOff on={headed} onChange={setHeaded}>
          {words.headed}
        </OnOff>
        <Actions>
          <Button className="button" onPress={onClose}>
            {desk.cancel}
          </Button>
          <Button className="button main" type="submit">
            {words.insert}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}

interface SizeFieldProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly first?: boolean
  onChange(value: number): void
}

function SizeField({ label, value, most: largest, first = false, onChange }: SizeFieldProps) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={1}
      maxValue={largest}
      onChange={(next) => onChange(Number.isNaN(next) ? 1 : next)}
      autoFocus={first}
    >
      <Label>{label}</Label>
      <Group className="size-group">
        <Button slot="decrement" className="button icon">
          <Minus {...iconLook} />
        </Button>
        <Input className="box" />
        <Button slot="increment" className="button icon">
          <Plus {...iconLook} />
        </Button>
      </Group>
    </NumberField>
  )
}
