/** A line of a page as a reader of PDF finds it; `top` is the height of its top over the page's lower edge, in points. */
export interface PdfLine {
  readonly text: string
  readonly top: number
}

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

let loading: Promise<PdfJs> | null = null

/** The lines of each page, in the order in which they were printed. Throws where the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<readonly (readonly PdfLine[])[]> {
  loading ??= load()
  const { getDocument, VerbosityLevel } = await loading
  const task = getDocument({
    // The reader takes the bytes for itself.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(linesOf((await page.getTextContent()).items))
      page.cleanup()
    }
    return pages
  } finally {
    await task.destroy()
  }
}

// The reader is large, and looks for its worker in a global before it would load one by an address.
async function load(): Promise<PdfJs> {
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  Object.assign(globalThis, { pdfjsWorker: worker })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

type Items = Awaited<
  ReturnType<
    Awaited<ReturnType<Awaited<ReturnType<PdfJs['getDocument']>['promise']>['getPage']>>['getTextContent']
  >
>['items']

function linesOf(items: Items): PdfLine[] {
  const lines: PdfLine[] = []
  let text = ''
  let top = 0
  for (const item of items) {
    if (!('str' in item)) continue
    // A transform is [a, b, c, d, x, y]: the baseline is at y, and d is the size of the letters.
    const height = Number(item.transform[5] ?? 0) + Number(item.transform[3] ?? 0)
    if (item.str !== '') top = Math.max(top, height)
    text += item.str
    if (!item.hasEOL) continue
    lines.push({ text, top })
    text = ''
    top = 0
  }
  if (text !== '') lines.push({ text, top })
  return lines
}
