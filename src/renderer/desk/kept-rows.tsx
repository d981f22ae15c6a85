import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { iconLook } from './control.tsx'

interface KeptRowsProps {
  /** The class of the feature, for what is its own. */
  readonly className: string
  readonly rows: readonly { readonly key: string; readonly name: string; readonly beside: string }[]
  /** Said in their place where there are none. */
  readonly none: string
  /** What the button of a row is called. */
  removeLabel(name: string): string
  onRemove(key: string): void
}

/** What an office keeps, one under the other; each can be taken away. */
export function KeptRows({ className, rows, none, removeLabel, onRemove }: KeptRowsProps) {
  if (rows.length === 0) return <p className={`kept-none ${className}`}>{none}</p>
  return (
    <ul className={`kept-rows ${className}`}>
      {rows.map(({ key, name, beside }) => (
        <li key={key}>
          <span className="kept-name">{name}</span>
          <span className="kept-beside">{beside}</span>
          <Button className="button icon small" aria-label={removeLabel(name)} onPress={() => onRemove(key)}>
            <Trash2 {...iconLook} size={16} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
