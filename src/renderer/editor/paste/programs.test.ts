// @vitest-environment jsdom
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { emptyRelease } from '#domain/release/release.ts'
import type { Block } from '#domain/release/release.ts'
import { writeDocx } from '#main/word/write-docx.ts'
import { cleanPasted } from './clean-pasted.ts'

const table: Block = {
  kind: 'table',
  caption: [],
  header: 'none',
  rows: [
    [[{ text: 'ปี' }], [{ text: 'งบ' }]],
    [[{ text: '2567' }], [{ text: '3.48 ล้านล้าน' }]],
  ],
}
/** What each of the programs was given to copy. */
const body: readonly Block[] = [
  { kind: 'subheading', spans: [{ text: 'มาตรการ 3 ด้าน' }] },
  {
    kind: 'paragraph',
    spans: [
      { text: 'รัฐบาล ' },
      { text: 'เร่งรัด', bold: true },
      { text: ' และ ' },
      { text: 'ติดตาม', italic: true },
      { text: ' ดู ' },
      { text: 'เว็บไซต์', link: 'https://www.thaigov.go.th/' },
    ],
  },
  { kind: 'list', ordered: true, items: [[{ text: 'ลดค่าไฟ' }], [{ text: 'พักหนี้' }]] },
  { kind: 'list', ordered: false, items: [[{ text: 'ต่อเนื่อง' }]] },
  table,
  { kind: 'paragraph', spans: [{ text: 'จบ' }] },
]

test('what LibreOffice copies comes in clean', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tokhao-paste-'))
  try {
    const release = { ...emptyRelease(), headline: 'หัวข้อ', body }
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'a.docx'), await writeDocx(release, { agency: '', pictures: new Map() }))
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    // Its HTML filter is what it fills the clipboard with.
    const words = ['--headless', '--convert-to', 'html:HTML (StarWriter)', '--outdir', join(folder, 'out')]
    execFileSync('soffice', [profile, ...words, join(folder, 'a.docx')], { stdio: 'ignore' })
    const html = readFileSync(join(folder, 'out', 'a.html'), 'utf8')
    expect(html).toContain('LibreOffice')
    const pasted = cleanPasted({ html })
    // The number of the page, which a person does not copy, stands at the end.
    const [headline, ...blocks] = pasted.blocks.slice(0, -1)
    expect(headline).toMatchObject({ spans: [{ text: 'หัวข้อ' }] })
    expect(blocks).toEqual(body)
    expect(pasted).toMatchObject({ dropped: 0, unseen: 0 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** As Word for Windows puts it on the clipboard, shortened. */
const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; font-family:"TH SarabunPSK",sans-serif;} @list l0:level1 {mso-level-number-format:decimal;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'>
<!--StartFragment-->
<h2><b><span lang=TH style='font-size:18.0pt;font-family:"TH SarabunPSK",sans-serif'>มาตรการ 3 ด้าน</span></b><o:p></o:p></h2>
<p class=MsoNormal><span lang=TH>รัฐบาล
<b>เร่งรัด</b> และ <i>ติดตาม</i></span><span style='mso-spacerun:yes'> </span><span lang=TH>ดู</span> <a href="https://www.thaigov.go.th/"><span lang=TH>เว็บไซต์</span></a><del cite="mailto:x" datetime="2024-04-29T10:00"><span lang=TH>ร่างเดิม</span></del><span style='display:none;mso-hide:all'>ลับ</span><span class=MsoCommentReference><a style='mso-comment-reference:A_1'>[A1]</a></span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-bidi-font-family:"TH SarabunPSK"'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=TH>ลดค่าไฟ</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span><![endif]>พักหนี้<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span></span><![endif]>ต่อเนื่อง</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'>
 <tr style='mso-yfti-irow:0'><td width=100 style='border:solid'><p class=MsoNormal>ปี<o:p></o:p></p></td><td><p class=MsoNormal>งบ<o:p></o:p></p></td></tr>
 <tr><td><p class=MsoNormal>2567</p></td><td><p class=MsoNormal>3.48 ล้านล้าน</p></td></tr>
</table>
<p class=MsoNormal>จบ<!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/x.png"/></v:shape><![endif]--></p>
<div style='mso-element:comment-list'><p class=MsoCommentText>ความเห็น</p></div>
<!--EndFragment--></body></html>`

test('what Word copies comes in clean, without what it hides', () => {
  expect(cleanPasted({ html: word })).toEqual({ blocks: body, dropped: 0, unseen: 4 })
})

/** As Google Docs puts it on the clipboard, shortened. */
const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e3d4c-7fff-1234-abcd-000000000000">
<h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-family:Sarabun,sans-serif;font-weight:400;">มาตรการ 3 ด้าน</span></h2>
<p dir="ltr" style="line-height:1.38;"><span style="font-weight:400;white-space:pre-wrap;">รัฐบาล </span><span style="font-weight:700;">เร่งรัด</span><span style="font-weight:400;"> และ </span><span style="font-weight:400;font-style:italic;">ติดตาม</span><span style="font-weight:400;font-style:normal;"> ดู </span><a href="https://www.thaigov.go.th/" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">เว็บไซต์</span></a></p>
<ol style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>ลดค่าไฟ</span></p></li><li dir="ltr"><p dir="ltr"><span>พักหนี้</span></p></li></ol><ul><li dir="ltr"><p><span>ต่อเนื่อง</span></p></li></ul><br>
<div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="301"><col width="301"></colgroup><tbody><tr style="height:0pt"><td style="border:solid"><p dir="ltr"><span>ปี</span></p></td><td><p dir="ltr"><span>งบ</span></p></td></tr><tr><td><p><span>2567</span></p></td><td><p><span>3.48 ล้านล้าน</span></p></td></tr></tbody></table></div><br><p dir="ltr"><span>จบ</span></p></b><br class="Apple-interchange-newline">`

test('what Google Docs copies comes in clean', () => {
  expect(cleanPasted({ html: docs })).toEqual({ blocks: body, dropped: 0, unseen: 0 })
})

test('a web page comes in with its tables: headers, captions and merged cells', () => {
  const html = `<table><caption>งบ</caption><thead><tr><th>ปี</th><th colspan="2">งบ</th></tr></thead><tr><th>2566</th><td>1</td><td rowspan="2">2</td></tr><tr><th>2567</th><td>3</td></tr></table>`
  const cells = (...texts: string[]) => texts.map((text) => (text === '' ? [] : [{ text }]))
  expect(cleanPasted({ html }).blocks).toEqual([
    {
      kind: 'table',
      caption: [{ text: 'งบ' }],
      header: 'both',
      rows: [cells('ปี', 'งบ', ''), cells('2566', '1', '2'), cells('2567', '3', '')],
    },
  ])
})

test('a page that lays itself out by tables comes in as its text', () => {
  const html = `<table><tr><td><table><tr><td>เมนู</td><td>ค้นหา</td></tr></table></td><td><h2>หัวข้อ</h2><p>ก</p><ul><li>ข</li></ul></td></tr><tr><td>ท้าย</td></tr></table>`
  expect(cleanPasted({ html }).blocks).toEqual([
    { kind: 'paragraph', spans: [{ text: 'เมนู ค้นหา' }] },
    { kind: 'subheading', spans: [{ text: 'หัวข้อ' }] },
    { kind: 'paragraph', spans: [{ text: 'ก' }] },
    { kind: 'list', ordered: false, items: [[{ text: 'ข' }]] },
    { kind: 'paragraph', spans: [{ text: 'ท้าย' }] },
  ])
})
