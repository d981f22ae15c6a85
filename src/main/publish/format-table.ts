import type { ExportFormat } from '#contract/publish.ts'
import { toArticle } from '#domain/formats/html.ts'
import { toNinjs } from '#domain/formats/ninjs.ts'
import { writeThaigovText } from '#domain/formats/thaigov-text.ts'
import type { FormatWriter } from './format-writer.ts'
import { htmlPage } from './page-writers.ts'
import { pdfFile } from './pdf-writer.ts'
import { wordFile } from './word-writer.ts'

/**
 * How each format is written. A new format is a name in the contract and a line here; a writer whose library
 * is large loads it when it first writes.
 */
export const formatTable: Readonly<Record<ExportFormat, FormatWriter>> = {
  pdf: { ending: '.pdf', write: pdfFile },
  docx: { ending: '.docx', write: wordFile },
  html: { ending: '.html', write: htmlPage },
  fragment: {
    ending: '.fragment.html',
    write: async ({ release, pictures }) => ({ content: `${toArticle(release, pictures)}\n` }),
  },
  text: { ending: '.txt', write: async ({ release }) => ({ content: writeThaigovText(release) }) },
  ninjs: {
    ending: '.ninjs.json',
    write: async ({ release, office }) => ({
      content: `${JSON.stringify(toNinjs(release, office), null, 2)}\n`,
    }),
  },
  eml: {
    ending: '.eml',
    // The composer of mails is large, and most days send none.
    write: async (publication, tools) => (await import('./mail-writer.ts')).mailDraft(publication, tools),
  },
}
