import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

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
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={role === 'dialog'}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={wide ? 'dialog-frame wide' : 'dialog-frame'}>
        <Dialog className="dialog" role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The buttons of a dialog, the main one last. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>
}
