import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { iconLook } from './control.tsx'

/** What is folded away under a heading of a pane. */
export function Fold({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Disclosure className="fold">
      <Heading level={3}>
        <Button slot="trigger" className="button small fold-head">
          <ChevronRight {...iconLook} size={16} className="fold-sign" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>{children}</DisclosurePanel>
    </Disclosure>
  )
}
