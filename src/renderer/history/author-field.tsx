import { Input, Label, Text, TextField } from 'react-aria-components'
import { useStrings } from '../desk/language.tsx'

interface AuthorFieldProps {
  readonly name: string
  readonly autoFocus?: boolean
  onName(name: string): void
}

/** Asks who works here. Dialogs that write a name down show it until there is one. */
export function AuthorField({ name, autoFocus = false, onName }: AuthorFieldProps) {
  const { history } = useStrings()
  return (
    <TextField className="field" value={name} onChange={onName} maxLength={200} autoFocus={autoFocus}>
      <Label>{history.author}</Label>
      <Input className="box" spellCheck={false} />
      <Text slot="description" className="field-hint">
        {history.authorHint}
      </Text>
    </TextField>
  )
}
