import { app } from 'electron'
import { th } from '#strings/strings.ts'
import { readErrand } from './arguments.ts'
import { startWorkstation } from './electron/workstation.ts'
import { servePrinting } from './electron/print-service.ts'
import { secureBeforeReady } from './electron/security.ts'

// The order of starting; what each step does is in the file of its name.
secureBeforeReady()
const errand = readErrand(process.argv.slice(1), process.env, { application: !app.isPackaged })
switch (errand.kind) {
  case 'unclear':
    process.stderr.write(`${th.menu.optionLacksValue(errand.option)}\n`)
    app.exit(2)
    break
  case 'print':
    servePrinting(errand.socket)
    break
  case 'desk':
    startWorkstation(errand.store, errand.files)
    break
}
