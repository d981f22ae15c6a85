import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { DeskWindow } from './desk/desk.tsx'
import { LanguageProvider } from './desk/language.tsx'
import './desk/tokens.css'
import './desk/base.css'
import './desk/controls.css'

const root = document.getElementById('desk')
if (root === null) throw new Error('The window has no place for the desk.')

createRoot(root).render(
  <StrictMode>
    <I18nProvider locale="th-TH">
      <LanguageProvider language="th">
        <DeskWindow />
      </LanguageProvider>
    </I18nProvider>
  </StrictMode>,
)
