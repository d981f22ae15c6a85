import type { ReactNode } from 'react'
import { Heading } from 'react-aria-components'
import { Overlay } from './overlay.tsx'

interface FrameProps {
  readonly title: string
  readonly children: ReactNode
  readonly wide?: boolean
  readonly role?: 'dialog' | 'alertdialog'
  onClose(): void
}

/** A dialog over the desk: a title, what it says, and its buttons. An alert is not closed by a click beside it. */
export function Frame({ title, children, wide = false, role = 'dialog', onClose }: FrameProps) {
  return (
    <Overlay {...(wide ? { frame: 'wide' } : {})} role={role} onClose={onClose}>
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      {children}
    </Overlay>
  )
}

/** The buttons of a dialog, the main one last. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>
}
