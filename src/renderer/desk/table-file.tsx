import { FileInput } from 'lucide-react'
import { Button, FileTrigger } from 'react-aria-components'
import { iconLook } from './control.tsx'

interface TableFileProps {
  readonly label: string
  onFile(file: File): void
}

/** The button that asks for a table, as Excel and others save one: CSV, or columns parted by tabs. */
export function TableFile({ label, onFile }: TableFileProps) {
  return (
    <FileTrigger
      acceptedFileTypes={['.csv', '.tsv', '.txt']}
      onSelect={(files) => {
        const file = files?.[0]
        if (file) onFile(file)
      }}
    >
      <Button className="button outlined small">
        <FileInput {...iconLook} size={16} />
        {label}
      </Button>
    </FileTrigger>
  )
}
