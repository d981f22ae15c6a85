import type { RefusalCode } from '../../src/contract/refusals.ts'

/** Something that goes wrong with the store, and what a person sees of it. */
export interface Fault {
  readonly name: { readonly th: string; readonly en: string }
  /** The refusals that a person may see; none where nothing is to be said. */
  readonly codes: readonly RefusalCode[]
  /** Whether the window tells that the store came back from damage. */
  readonly recovered?: true
  /** What becomes of the work. */
  readonly work: string
  /** The test that makes it happen, below src/main/store/faults. */
  readonly test: string
}

/** Every fault that the store has been made to bear. */
export const faults: readonly Fault[] = [
  {
    name: { th: 'โปรแกรมหรือเครื่องหยุดกลางการบันทึก', en: 'The process is killed while it saves' },
    codes: [],
    work: 'the next start goes on from the last acknowledged save',
    test: 'kill.test.ts',
  },
  {
    name: { th: 'ไฟดับขณะบันทึก', en: 'The power goes while the desk saves' },
    codes: [],
    work: 'the next start goes on from the last acknowledged save',
    test: 'power-cut.test.ts',
  },
  {
    name: { th: 'ไฟดับขณะสร้างไฟล์เก็บร่าง', en: 'The power goes while the store is being made' },
    codes: [],
    work: 'the next start makes it',
    test: 'power-cut.test.ts',
  },
  {
    name: {
      th: 'ไฟดับขณะปรับไฟล์เก็บร่างให้เป็นรุ่นใหม่',
      en: 'The power goes while an older store is brought up to date',
    },
    codes: [],
    work: 'the store is the old one or the new one, whole; the next start does what is left',
    test: 'power-cut.test.ts',
  },
  {
    name: { th: 'ไฟดับขณะกู้ไฟล์เก็บร่างที่เสียหาย', en: 'The power goes while a damaged store is recovered' },
    codes: [],
    recovered: true,
    work: 'the next start finishes it; the damaged file is kept aside',
    test: 'power-cut.test.ts',
  },
  {
    name: { th: 'ไฟดับขณะส่งออกหรือสำรองข้อมูล', en: 'The power goes during an export or a backup' },
    codes: [],
    work: 'under the final name lies the old file or the new one, never a part of one',
    test: 'power-cut.test.ts',
  },
  {
    name: { th: 'ดิสก์เต็ม', en: 'The disk is full' },
    codes: ['disk-full'],
    work: 'the text stays on the screen; the next save after there is room succeeds',
    test: 'disk-errors.test.ts',
  },
  {
    name: { th: 'ดิสก์อ่านหรือเขียนผิดพลาด', en: 'The disk fails to write' },
    codes: ['disk-error'],
    work: 'the text stays on the screen; saving succeeds once the disk does',
    test: 'disk-errors.test.ts',
  },
  {
    name: { th: 'โฟลเดอร์เขียนไม่ได้', en: 'Nothing can be written in the folder, or to the file' },
    codes: ['read-only'],
    work: 'nothing is changed; a file that can only be read is opened, and saving is refused',
    test: 'opening.test.ts',
  },
  {
    name: {
      th: 'ไฟล์เก็บร่างถูกลบ ย้าย หรือสลับขณะเปิดอยู่',
      en: 'The store is deleted, moved or replaced while open',
    },
    codes: ['store-moved'],
    work: 'nothing is written where nobody would find it; saving goes on once the file is back',
    test: 'opening.test.ts',
  },
  {
    name: { th: 'บิตในไฟล์เพี้ยน', en: 'A bit of the store flips' },
    codes: ['store-damaged'],
    recovered: true,
    work: 'the damaged draft is named and the rest opens, or the newest good backup takes its place',
    test: 'bit-flips.test.ts',
  },
  {
    name: { th: 'หน้าในไฟล์เสีย ไฟล์ขาดท้าย หรือว่างเปล่า', en: 'A page is gone, the file is cut off or empty' },
    codes: ['store-damaged'],
    recovered: true,
    work: 'the newest good backup and all that can still be read take its place; the damaged file is kept aside',
    test: 'opening.test.ts',
  },
  {
    name: { th: 'ไฟล์ของโปรแกรมอื่น', en: 'A text, a zip, another program’s database lies there' },
    codes: ['store-foreign'],
    work: 'not a byte of it is changed',
    test: 'opening.test.ts',
  },
  {
    name: { th: 'ไฟล์เก็บร่างของรุ่นใหม่กว่า', en: 'The store is of a newer version' },
    codes: ['store-newer'],
    work: 'not a byte of it is changed',
    test: 'opening.test.ts',
  },
  {
    name: { th: 'เปิดโต๊ะข่าวสองหน้าต่างบนไฟล์เดียวกัน', en: 'Two instances on one store' },
    codes: ['store-busy', 'stale'],
    work: 'they wait for each other; neither writes over what the other saved',
    test: 'two-instances.test.ts',
  },
  {
    name: { th: 'นาฬิกาเครื่องถอยหลังหรือกระโดด', en: 'The clock goes back two years, or jumps thirty' },
    codes: [],
    work: 'histories and lists keep the order in which things were done',
    test: 'opening.test.ts',
  },
  {
    name: { th: 'สำรองข้อมูลขณะบันทึก', en: 'A backup is made while another process saves' },
    codes: [],
    work: 'it has everything that was acknowledged before it began',
    test: 'backups-while-saving.test.ts',
  },
  {
    name: { th: 'คัดลอกไฟล์สำรองไปที่เก็บที่สองไม่ได้', en: 'A backup cannot be copied to its second place' },
    codes: ['backup-not-copied'],
    work: 'the backup on this machine stays as it is; what was copied before stays, too',
    test: '../../desk-backups.test.ts',
  },
]
