import { fileURLToPath } from 'node:url'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { defaultPublishOptions } from '#contract/publish.ts'
import type { PublishOptions } from '#contract/publish.ts'
import { untitled } from '#domain/formats/about-release.ts'
import { toPlainText } from '#domain/formats/plain-text.ts'
import { noOffice } from '#domain/release/office.ts'
import type { Release } from '#domain/release/release.ts'
import { releaseOf } from '#main/store/testing/folder.ts'
import { mailDraft } from './mail-writer.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const tools = { resources, printPdf: async () => Promise.reject(new Error('no paper')) }
const longHeadline = 'ครม. อนุมัติงบประมาณช่วยเหลือผู้ประสบภัยน้ำท่วม “ภาคใต้” 14 จังหวัด'.repeat(2)

async function mailOf(release: Release, attachment: PublishOptions['attachment'] = 'none') {
  const options = { ...defaultPublishOptions, attachment }
  const { content } = await mailDraft({ release, options, office: noOffice }, tools)
  return { content: Buffer.from(content), mail: await PostalMime.parse(content) }
}

describe('a mail draft', () => {
  test('says the release twice, as text and as HTML, under the headline, and nothing of who and when', async () => {
    const release = releaseOf(longHeadline, 'น้ำใจ <b>ไทย</b>', '.', 'จบ')
    const { content, mail } = await mailOf(release)
    expect(mail.subject).toBe(longHeadline)
    expect(mail.text?.trimEnd().split(/\r?\n/)).toEqual(toPlainText(release).split('\n'))
    expect(mail.html).toContain('น้ำใจ &lt;b&gt;ไทย&lt;/b&gt;')
    expect(mail.attachments).toEqual([])
    for (const absent of ['from', 'to', 'cc', 'bcc', 'date', 'messageId'] as const) {
      expect(mail[absent] ?? []).toEqual([])
    }
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    const text = content.toString('latin1')
    expect(text).toMatch(/^MIME-Version: 1\.0\r?$/m)
    // Old gateways take neither other bytes nor longer lines.
    expect(text).toMatch(/^[\t\r\n -~]*$/)
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
  })

  test('cannot be given another header by a headline', async () => {
    const { mail } = await mailOf(releaseOf('ข่าว\r\nBcc: a@example.com\r\n\r\n<p>'))
    expect(mail.subject).toBe('ข่าว Bcc: a@example.com <p>')
    expect(mail.bcc ?? []).toEqual([])
  })

  test('says that an English release is English', async () => {
    const { content, mail } = await mailOf({
      ...releaseOf('Cabinet approves the budget', 'Text.'),
      date: null,
    })
    expect(content.toString('latin1')).toMatch(/^Content-Language: en\r$/m)
    expect(mail.html).toContain('<html lang="en">')
    expect(content.toString('latin1')).not.toMatch(/[^\r]\n/)
  })

  test('has a subject and the ends of lines of mails, however little the release says', async () => {
    const { content, mail } = await mailOf(releaseOf(''))
    expect(mail.subject).toBe(untitled)
    expect(content.toString('latin1')).not.toMatch(/(?:^|[^\r])\n/)
  })

  test('takes the Word file along', async () => {
    const { mail } = await mailOf(releaseOf('หัวข้อ', 'เนื้อข่าว'), 'docx')
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(['2567-04-29 หัวข้อ.docx'])
    const [file] = mail.attachments
    expect(
      Buffer.from(file?.content as ArrayBuffer)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })

  test('is the same the second time, byte for byte', async () => {
    const release = releaseOf('หัวข้อ', 'เนื้อข่าว')
    const first = await mailOf(release, 'docx')
    const second = await mailOf(release, 'docx')
    expect(second.content.equals(first.content)).toBe(true)
  })
})
