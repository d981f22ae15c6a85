import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from '@playwright/test'
import { toHtml } from '../src/domain/formats/html.ts'
import { noOffice } from '../src/domain/release/office.ts'
import { exportFonts } from '../src/main/desk-fonts.ts'
import { finishPdf } from '../src/main/print/finish-pdf.ts'
import { everyBlock, everyPicture } from './fixtures/every-block.ts'

const resources = join(import.meta.dirname, '..', 'resources')

/** Prints a page with the Chromium that the system has, of today, as the official runtime would. */
function printWithChromium(html: string, folder: string): string {
  const page = join(folder, 'page.html')
  const file = join(folder, 'page.pdf')
  writeFileSync(page, html)
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  execFileSync(
    'chromium',
    [
      ...asRoot,
      '--headless',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--generate-pdf-document-outline',
      '--no-pdf-header-footer',
      `--print-to-pdf=${file}`,
      `file://${page}`,
    ],
    { stdio: 'ignore', timeout: 90_000 },
  )
  return file
}

test('a Chromium of today tags the page, and finishing keeps the tags', async () => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-tagged-'))
  try {
    const html = toHtml(everyBlock, {
      fonts: await exportFonts(resources),
      office: { ...noOffice, name: 'สำนักโฆษก' },
      header: true,
      pictures: everyPicture,
    })
    const file = printWithChromium(html, folder)
    const finished = join(folder, 'finished.pdf')
    writeFileSync(
      finished,
      await finishPdf(readFileSync(file), {
        title: everyBlock.headline,
        author: 'สำนักโฆษก',
        subject: '',
        keywords: '',
        language: 'th',
        date: '2024-04-29',
        subheadings: ['ผลการประชุม'],
        release: everyBlock,
        pictures: everyPicture,
      }),
    )
    expect(execFileSync('pdfinfo', [finished], { encoding: 'utf8' })).toMatch(/^Tagged:\s+yes$/m)

    const tree = execFileSync('pdfinfo', ['-struct-text', finished], { encoding: 'utf8' })
    // Poppler's tree has only the beginnings of Thai texts: it stops at what stands for shifted marks.
    const kinds = (kind: string) => tree.match(new RegExp(`^ *${kind}\\b`, 'gm'))?.length
    expect([kinds('H1'), kinds('H2'), kinds('L'), kinds('LI'), kinds('Table'), kinds('BlockQuote')]).toEqual([
      1, 1, 2, 3, 1, 1,
    ])
    expect(tree).toMatch(/^ *H2.*\n.*\n *"ผลการ/m)
    expect(tree.match(/\/Scope \/Column/g)).toHaveLength(2)
    expect(tree.match(/\/Scope \/Row/g)).toHaveLength(2)
    expect(tree).toMatch(/^ *Figure\n(?:.*\n){1,4} *Caption/m)
    // Poppler shows neither languages nor what stands for a picture; the objects do.
    const pdf = await PDFDocument.load(readFileSync(finished), { updateMetadata: false })
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('th')
    const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object.toString())
    expect(objects.join('\n')).toMatch(/\/Lang\s*\(en\)/)
    const alternatives = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const alt = object instanceof PDFDict ? object.lookup(PDFName.of('Alt')) : undefined
      return alt instanceof PDFHexString || alt instanceof PDFString ? [alt.decodeText()] : []
    })
    expect(alternatives).toEqual(['ผู้เข้าร่วมประชุมถ่ายภาพหมู่'])
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
