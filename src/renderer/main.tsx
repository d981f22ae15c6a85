// The house style first: a feature's style sheet, which comes with its parts, refines it.
import './desk/tokens.css'
import './desk/base.css'
import './desk/controls.css'
import './desk/choices.css'
import './desk/dialogs.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeskWindow } from './desk/desk.tsx'

const root = document.getElementById('desk')
if (root === null) throw new Error('The window has no place for the desk.')

createRoot(root).render(
  <StrictMode>
    <DeskWindow />
  </StrictMode>,
)
