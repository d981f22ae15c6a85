import type { Bilingual } from '#domain/language.ts'
import type { TextCommand } from '../editor/editor-handle.ts'
import { historyCommands } from '../history/history-commands.ts'
import type { DeskActions } from './desk-actions.ts'
import type { DeskState } from './desk-state.ts'
import type { Shortcut } from './keys.ts'

/** One thing that a person can do: menu, palette, buttons, keys and the key sheet all read it. */
export interface Command {
  readonly id: string
  readonly label: Bilingual
  /** Further words under which the palette finds it. */
  readonly keywords: string
  readonly shortcut?: Shortcut
  /** Without one, the command is always possible. */
  readonly enabled?: (state: DeskState) => boolean
  readonly run: (actions: DeskActions) => void
}

const withDraft = (state: DeskState) => state.open !== null

function text(command: TextCommand, label: Bilingual, keywords: string, shortcut?: Shortcut): Command {
  const base = {
    id: `text.${command}`,
    label,
    keywords,
    enabled: withDraft,
    run: (to: DeskActions) => to.text(command),
  }
  return shortcut ? { ...base, shortcut } : base
}

const slotCommands = (
  [
    ['headline', 'ไปที่หัวข้อข่าว', 'Go to headline'],
    ['abstract', 'ไปที่บทคัดย่อ', 'Go to abstract'],
    ['body', 'ไปที่เนื้อข่าว', 'Go to body'],
    ['source', 'ไปที่ที่มา', 'Go to source'],
    ['date', 'ไปที่วันที่', 'Go to date'],
    ['category', 'ไปที่หมวดข่าว', 'Go to category'],
  ] as const
).map(([slot, th, en], index): Command => ({
  id: `slot.${slot}`,
  label: { th, en },
  keywords: 'ช่อง slot go',
  shortcut: { key: String(index + 1), ctrl: true },
  enabled: withDraft,
  run: (to) => to.focusSlot(slot),
}))

/** Every command of the desk, in the order of the key sheet. */
export const commands: readonly Command[] = [
  {
    id: 'draft.new',
    label: { th: 'เขียนข่าวใหม่', en: 'New release' },
    keywords: 'ร่าง draft create',
    shortcut: { key: 'n', ctrl: true },
    run: (to) => to.newDraft(),
  },
  {
    id: 'draft.import',
    label: { th: 'นำเข้าไฟล์ข่าว…', en: 'Import files…' },
    keywords: 'เปิด open file txt',
    shortcut: { key: 'o', ctrl: true },
    run: (to) => to.importFiles(),
  },
  {
    id: 'draft.sample',
    label: { th: 'เปิดข่าวตัวอย่าง', en: 'Open the sample' },
    keywords: 'ตัวอย่าง sample ลอง',
    run: (to) => to.openSample(),
  },
  {
    id: 'draft.save',
    label: { th: 'บันทึกและเก็บฉบับนี้…', en: 'Save and keep this version…' },
    keywords: 'save เก็บ version ตั้งชื่อ',
    shortcut: { key: 's', ctrl: true },
    enabled: withDraft,
    run: (to) => to.history.askKeep(),
  },
  {
    id: 'draft.duplicate',
    label: { th: 'ทำสำเนาร่าง', en: 'Duplicate draft' },
    keywords: 'copy สำเนา',
    enabled: withDraft,
    run: (to) => to.duplicate(),
  },
  {
    id: 'draft.discard',
    label: { th: 'ย้ายร่างไปถังขยะ', en: 'Move draft to bin' },
    keywords: 'ลบ delete trash',
    enabled: withDraft,
    run: (to) => to.discard(),
  },
  {
    id: 'export.pdf',
    label: { th: 'ส่งออกเป็น PDF…', en: 'Export PDF…' },
    keywords: 'พิมพ์ print export เผยแพร่',
    shortcut: { key: 'e', ctrl: true },
    enabled: withDraft,
    run: (to) => to.exportAs('pdf'),
  },
  {
    id: 'export.html',
    label: { th: 'ส่งออกเป็น HTML…', en: 'Export HTML…' },
    keywords: 'เว็บ web export เผยแพร่',
    shortcut: { key: 'e', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.exportAs('html'),
  },
  {
    id: 'export.text',
    label: { th: 'ส่งออกเป็นไฟล์ข้อความ…', en: 'Export text file…' },
    keywords: 'txt thaigov export',
    enabled: withDraft,
    run: (to) => to.exportAs('text'),
  },
  {
    id: 'copy.rich',
    label: { th: 'คัดลอกทั้งข่าวพร้อมรูปแบบ', en: 'Copy release with formatting' },
    keywords: 'copy clipboard html',
    enabled: withDraft,
    run: (to) => to.copy('rich'),
  },
  {
    id: 'copy.text',
    label: { th: 'คัดลอกทั้งข่าวเป็นข้อความล้วน', en: 'Copy release as plain text' },
    keywords: 'copy clipboard text',
    enabled: withDraft,
    run: (to) => to.copy('text'),
  },
  text('undo', { th: 'เลิกทำ', en: 'Undo' }, 'ย้อน', { key: 'z', ctrl: true }),
  text('redo', { th: 'ทำซ้ำ', en: 'Redo' }, 'ทำใหม่', { key: 'y', ctrl: true }),
  text('bold', { th: 'ตัวหนา', en: 'Bold' }, 'หนา', { key: 'b', ctrl: true }),
  text('italic', { th: 'ตัวเอน', en: 'Italic' }, 'เอียง', { key: 'i', ctrl: true }),
  text('underline', { th: 'ขีดเส้นใต้', en: 'Underline' }, 'เส้นใต้', { key: 'u', ctrl: true }),
  text('paragraph', { th: 'ย่อหน้า', en: 'Paragraph' }, 'ธรรมดา'),
  text('subheading', { th: 'หัวข้อย่อย', en: 'Subheading' }, 'หัวเรื่อง heading'),
  text('quotation', { th: 'คำพูดยกมา', en: 'Quotation' }, 'อ้าง quote'),
  text('bullets', { th: 'รายการหัวข้อ', en: 'Bulleted list' }, 'bullet'),
  text('numbers', { th: 'รายการลำดับเลข', en: 'Numbered list' }, 'ลำดับ number'),
  text('clear-format', { th: 'ล้างรูปแบบ', en: 'Clear formatting' }, 'ล้าง plain'),
  {
    id: 'text.link',
    label: { th: 'ใส่ลิงก์…', en: 'Link…' },
    keywords: 'url เว็บ',
    shortcut: { key: 'k', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.link(),
  },
  {
    id: 'find.open',
    label: { th: 'ค้นหาในข่าวนี้', en: 'Find in this release' },
    keywords: 'หา find search คำ',
    shortcut: { key: 'f', ctrl: true },
    enabled: withDraft,
    run: (to) => to.find(false),
  },
  {
    id: 'find.replace',
    label: { th: 'ค้นหาและแทนที่', en: 'Find and replace' },
    keywords: 'แทน replace เปลี่ยนคำ',
    shortcut: { key: 'h', ctrl: true },
    enabled: withDraft,
    run: (to) => to.find(true),
  },
  {
    id: 'line.go',
    label: { th: 'ไปที่บรรทัด…', en: 'Go to line…' },
    keywords: 'บรรทัด line ย่อหน้า go',
    shortcut: { key: 'g', ctrl: true },
    enabled: withDraft,
    run: (to) => to.goToLine(),
  },
  {
    id: 'text.rescue',
    label: { th: 'แก้ที่พิมพ์ผิดแป้น', en: 'Retype in the other layout' },
    keywords: 'ลืมเปลี่ยนภาษา keyboard layout l;ylfu สวัสดี',
    shortcut: { key: 'l', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.rescueLayout(),
  },
  {
    id: 'search.open',
    label: { th: 'ค้นทุกข่าว', en: 'Search every release' },
    keywords: 'ค้นหา หา find search คลัง',
    shortcut: { key: 'f', ctrl: true, shift: true },
    run: (to) => to.searchAll(),
  },
  {
    id: 'finding.next',
    label: { th: 'เรื่องถัดไป', en: 'Next finding' },
    keywords: 'ตรวจ check',
    shortcut: { key: 'F8' },
    enabled: withDraft,
    run: (to) => to.nextFinding(1),
  },
  {
    id: 'finding.previous',
    label: { th: 'เรื่องก่อนหน้า', en: 'Previous finding' },
    keywords: 'ตรวจ check',
    shortcut: { key: 'F8', shift: true },
    enabled: withDraft,
    run: (to) => to.nextFinding(-1),
  },
  {
    id: 'finding.card',
    label: { th: 'รายละเอียดเรื่องที่เคอร์เซอร์', en: 'Finding at the caret' },
    keywords: 'ทำไม why card',
    shortcut: { key: 'Enter', alt: true },
    enabled: withDraft,
    run: (to) => to.openCard(),
  },
  {
    id: 'finding.fix',
    label: { th: 'แก้แล้วไปเรื่องถัดไป', en: 'Fix and go on' },
    keywords: 'แก้ fix',
    shortcut: { key: 'Enter', ctrl: true },
    enabled: withDraft,
    run: (to) => to.fixCurrent(),
  },
  {
    id: 'finding.fix-safe',
    label: { th: 'แก้ที่ปลอดภัยทั้งหมด', en: 'Apply all safe fixes' },
    keywords: 'แก้ทั้งหมด fix all',
    shortcut: { key: 'Enter', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.fixAllSafe(),
  },
  {
    id: 'finding.panel',
    label: { th: 'ไปที่ผลตรวจ', en: 'Go to findings' },
    keywords: 'ตรวจ check panel',
    shortcut: { key: 'F7' },
    run: (to) => to.showSide('findings'),
  },
  {
    id: 'view.preview',
    label: { th: 'ดูตัวอย่าง', en: 'Show preview' },
    keywords: 'preview หน้าเว็บ',
    shortcut: { key: 'p', ctrl: true },
    run: (to) => to.showSide('preview'),
  },
  ...historyCommands,
  ...slotCommands,
  {
    id: 'view.drafts',
    label: { th: 'แสดงหรือซ่อนรายการร่าง', en: 'Show or hide the drafts' },
    keywords: 'panel แผง รายการ',
    shortcut: { key: 'd', ctrl: true, shift: true },
    run: (to) => to.toggleDrafts(),
  },
  {
    id: 'view.pane-next',
    label: { th: 'ไปส่วนถัดไปของหน้าต่าง', en: 'Next pane' },
    keywords: 'pane',
    shortcut: { key: 'F6' },
    run: (to) => to.nextPane(1),
  },
  {
    id: 'view.pane-previous',
    label: { th: 'ไปส่วนก่อนหน้าของหน้าต่าง', en: 'Previous pane' },
    keywords: 'pane',
    shortcut: { key: 'F6', shift: true },
    run: (to) => to.nextPane(-1),
  },
  {
    id: 'view.zoom-in',
    label: { th: 'ขยายหน้ากระดาษ', en: 'Zoom in' },
    keywords: 'ใหญ่ zoom',
    shortcut: { key: '=', ctrl: true },
    run: (to) => to.zoom(1),
  },
  {
    id: 'view.zoom-out',
    label: { th: 'ย่อหน้ากระดาษ', en: 'Zoom out' },
    keywords: 'เล็ก zoom',
    shortcut: { key: '-', ctrl: true },
    run: (to) => to.zoom(-1),
  },
  {
    id: 'view.zoom-reset',
    label: { th: 'ขนาดปกติ', en: 'Actual size' },
    keywords: '100 zoom',
    shortcut: { key: '0', ctrl: true },
    run: (to) => to.zoom(0),
  },
  {
    id: 'view.theme',
    label: { th: 'เปลี่ยนสีหน้าจอ (สว่าง มืด ตามเครื่อง)', en: 'Change colours (light, dark, system)' },
    keywords: 'มืด สว่าง dark light theme',
    run: (to) => to.nextTheme(),
  },
  {
    id: 'palette.open',
    label: { th: 'ค้นหาคำสั่ง', en: 'Find a command' },
    keywords: 'palette',
    shortcut: { key: 'k', ctrl: true },
    run: (to) => to.dialog('palette'),
  },
  {
    id: 'help.keys',
    label: { th: 'แป้นลัดทั้งหมด', en: 'Keyboard shortcuts' },
    keywords: 'ช่วยเหลือ help keys',
    shortcut: { key: 'F1' },
    run: (to) => to.dialog('keys'),
  },
  {
    id: 'help.handbook',
    label: { th: 'คู่มือการตรวจ', en: 'Handbook of checks' },
    keywords: 'กฎ rules ทำไม',
    shortcut: { key: 'F1', shift: true },
    run: (to) => to.handbook(null),
  },
  {
    id: 'house.open',
    label: { th: 'คำและชื่อของสำนักงาน…', en: 'The office’s words and names…' },
    keywords: 'พจนานุกรม ปิดกฎ dictionary house rules',
    run: (to) => to.dialog('house'),
  },
  {
    id: 'archive.import',
    label: { th: 'นำข่าวทั้งโฟลเดอร์เข้าคลัง…', en: 'Import a folder into the archive…' },
    keywords: 'คลัง archive import folder',
    run: (to) => to.runJob('import'),
  },
  {
    id: 'archive.export',
    label: { th: 'ส่งออกทุกอย่าง…', en: 'Export everything…' },
    keywords: 'คลัง ย้ายเครื่อง archive export all',
    run: (to) => to.runJob('export'),
  },
  {
    id: 'archive.restore',
    label: { th: 'นำสิ่งที่ส่งออกไว้กลับเข้ามา…', en: 'Bring back what was exported…' },
    keywords: 'คลัง ย้ายเครื่อง archive import all',
    run: (to) => to.runJob('restore'),
  },
  {
    id: 'backups.open',
    label: { th: 'ไฟล์สำรองและการกู้คืน…', en: 'Backups and restoring…' },
    keywords: 'สำรอง กู้ ตรวจคลัง backup restore examine',
    run: (to) => to.dialog('backups'),
  },
  {
    id: 'help.about',
    label: { th: 'เกี่ยวกับโต๊ะข่าว', en: 'About Tokhao' },
    keywords: 'รุ่น version',
    run: (to) => to.dialog('about'),
  },
]

const byId = new Map(commands.map((command) => [command.id, command]))

/** The command of that id, for buttons and for the menu's notices. */
export function commandById(id: string): Command | undefined {
  return byId.get(id)
}

/** Whether a command can run now. */
export function isEnabled(command: Command, state: DeskState): boolean {
  return command.enabled?.(state) ?? true
}
