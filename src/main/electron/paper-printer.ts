import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageFooter } from '#main/print/page-footer.ts'
import type { Strings } from '#strings/strings.ts'
import { resourcesFolder } from './places.ts'
import type { Printer } from './printer.ts'
import { hiddenPrinter } from './printer.ts'

/** The printer of releases, with the page number under every page. Nothing is read before it prints. */
export function paperPrinter({ menu }: Strings): Printer {
  return hiddenPrinter({
    footer: () =>
      pageFooter(menu.pageOf, readFileSync(join(resourcesFolder, 'fonts', 'Sarabun-Regular.ttf'))),
  })
}
