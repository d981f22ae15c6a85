import { nextStates } from '#domain/release/states.ts'
import type { DraftState } from '#domain/release/states.ts'
import type { Bilingual } from '#domain/language.ts'
import type { Command } from '../desk/commands.ts'
import type { DeskState } from '../desk/desk-state.ts'

const withDraft = (state: DeskState) => state.open !== null

function step(to: DraftState, label: Bilingual, keywords: string): Command {
  return {
    id: `state.${to}`,
    label,
    keywords: `สถานะ state ${keywords}`,
    enabled: ({ open }) => open !== null && nextStates(open.state).includes(to),
    run: (actions) => actions.history.askState(to),
  }
}

/** The commands for versions, states and comments. */
export const historyCommands: readonly Command[] = [
  {
    id: 'view.history',
    label: { th: 'ดูประวัติ', en: 'Show history' },
    keywords: 'ฉบับ รุ่น version เทียบ compare คืน restore บันทึก record',
    shortcut: { key: 'h', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.showSide('history'),
  },
  {
    id: 'comment.add',
    label: { th: 'แสดงความเห็นที่ข้อความที่เลือก…', en: 'Comment on the selection…' },
    keywords: 'ความเห็น comment note',
    shortcut: { key: 'm', ctrl: true, shift: true },
    enabled: withDraft,
    run: (to) => to.history.askComment(),
  },
  step('review', { th: 'ส่งตรวจ…', en: 'Send for review…' }, 'รอตรวจ review'),
  step('approved', { th: 'อนุมัติ…', en: 'Approve…' }, 'approve'),
  step('published', { th: 'เผยแพร่…', en: 'Publish…' }, 'เผยแพร่แล้ว publish'),
  step('draft', { th: 'ส่งกลับให้แก้…', en: 'Send back to the writer…' }, 'ร่าง draft ถอน'),
  {
    id: 'state.embargo',
    label: { th: 'กำหนดเวลาเผยแพร่…', en: 'Embargo…' },
    keywords: 'embargo ห้ามเผยแพร่ก่อน เวลา',
    enabled: withDraft,
    run: (to) => to.history.askEmbargo(),
  },
  {
    id: 'desk.author',
    label: { th: 'ชื่อผู้ใช้เครื่องนี้…', en: 'Your name…' },
    keywords: 'ผู้เขียน author name',
    run: (to) => to.dialog('author'),
  },
]
