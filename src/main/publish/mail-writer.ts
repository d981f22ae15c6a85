import MailComposer from 'nodemailer/lib/mail-composer'
import type Mail from 'nodemailer/lib/mailer'
import { aboutRelease } from '#domain/formats/about-release.ts'
import { toArticle } from '#domain/formats/html.ts'
import { fileName } from '#domain/formats/file-name.ts'
import { toPlainText } from '#domain/formats/plain-text.ts'
import { sha256 } from '#main/store/row-hash.ts'
import type { Publication, PublishTools, Written } from './format-writer.ts'
import { pdfFile } from './pdf-writer.ts'
import { wordFile } from './word-writer.ts'

/** What can go along with a mail: its ending, how it is written, what mail programs call it. */
const attachable = {
  pdf: { ending: '.pdf', write: pdfFile, contentType: 'application/pdf' },
  docx: {
    ending: '.docx',
    write: wordFile,
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const

/**
 * The release as a mail that waits to be sent: subject, text, the same as HTML, and the file that is to go
 * along. It has neither sender nor receivers, nor a date or an identifier: the program that sends it knows them,
 * and nothing is invented. Mail programs open it as a draft (`X-Unsent`).
 */
export async function mailDraft(publication: Publication, tools: PublishTools): Promise<Written> {
  const { release, options } = publication
  const attached = options.attachment === 'none' ? null : attachable[options.attachment]
  const { title, language } = aboutRelease(release, publication.office)
  const text = mailLines(`${toPlainText(release)}\n`)
  const article = toArticle(release, publication.pictures)
  // The types know nothing of what keeps the parts apart.
  const mail: Mail.Options & { readonly baseBoundary: string } = {
    // A mail without a subject is held for a mistake or for spam.
    subject: title,
    text,
    html: mailLines(
      `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"></head><body>\n${article}\n</body></html>\n`,
    ),
    textEncoding: 'base64',
    headers: { 'X-Unsent': '1', 'Content-Language': language },
    attachments:
      attached === null
        ? []
        : [
            {
              filename: fileName(release, attached.ending),
              content: Buffer.from((await attached.write(publication, tools)).content),
              contentType: attached.contentType,
            },
          ],
    // The parts are told apart by what they say, so that the same release gives the same bytes.
    baseBoundary: sha256(text).slice(0, 24),
    // The release has no say in what is fetched from where.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  const message = await new MailComposer(mail).compile().build()
  return { content: withoutMoment(message) }
}

// Mails know no other end of a line, and the composer leaves those of a text in plain ASCII as they are.
function mailLines(text: string): string {
  return text.replace(/\r?\n/g, '\r\n')
}

/** Takes out the two lines that the composer adds of itself and that belong to the sending. */
function withoutMoment(message: Buffer): Uint8Array {
  const end = message.indexOf('\r\n\r\n')
  const head = message.toString('latin1', 0, end)
  const kept = head.split(/\r\n(?![ \t])/).filter((line) => !/^(?:date|message-id):/i.test(line))
  return Buffer.concat([Buffer.from(kept.join('\r\n'), 'latin1'), message.subarray(end)])
}
