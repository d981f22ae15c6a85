import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'

interface OverlayProps {
  /** The class of the frame, which gives its size; the usual width without one. */
  readonly frame?: string
  /** The class of what is in the frame. */
  readonly body?: string
  /** An alert is not closed by a click beside it. */
  readonly role?: 'dialog' | 'alertdialog'
  /** Whether a click beside it closes it: by its role, unless something in it would be lost. */
  readonly isDismissable?: boolean
  /** Its name, where no heading in it is the title. */
  readonly label?: string
  readonly children: ReactNode
  onClose(): void
}

/** A dialog over the desk without anything in it: the veil, the frame, and the ways out of it. */
export function Overlay({
  frame,
  body = 'dialog',
  role = 'dialog',
  isDismissable = role === 'dialog',
  label,
  children,
  onClose,
}: OverlayProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={frame === undefined ? 'dialog-frame' : `dialog-frame ${frame}`}>
        <Dialog className={body} role={role} {...(label === undefined ? {} : { 'aria-label': label })}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
