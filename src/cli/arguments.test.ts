import { describe, expect, it } from 'vitest'
import { readArguments, UsageError } from './arguments.ts'

const all = {
  rules: null,
  off: [],
  exceptions: null,
  house: null,
  directory: null,
  published: false,
  category: null,
}
const wish = { format: 'text', level: 'advice', selection: all }
const words = (line: string) => (line === '' ? [] : line.split(' '))

describe('the words of a command', () => {
  it.each<[string, object]>([
    ['check a.txt', { name: 'check', files: ['a.txt'], ...wish }],
    [
      'check a.txt b.txt --format json',
      { name: 'check', files: ['a.txt', 'b.txt'], ...wish, format: 'json' },
    ],
    ['check --format=json -- --odd.txt', { name: 'check', files: ['--odd.txt'], ...wish, format: 'json' }],
    [
      'check a --format sarif --level error --rules thai-sara-ae,thai-pua --off date-impossible --published',
      {
        name: 'check',
        files: ['a'],
        format: 'sarif',
        level: 'error',
        selection: {
          ...all,
          rules: ['thai-sara-ae', 'thai-pua'],
          off: ['date-impossible'],
          published: true,
        },
      },
    ],
    ['fix a b', { name: 'fix', files: ['a', 'b'], write: false, selection: all }],
    [
      'fix a --write --exceptions e.json --house h.csv --category ด้านสังคม',
      {
        name: 'fix',
        files: ['a'],
        write: true,
        selection: { ...all, exceptions: 'e.json', house: 'h.csv', category: 'ด้านสังคม' },
      },
    ],
    ['convert a.txt --to html', { name: 'convert', file: 'a.txt', to: 'html', out: null, overwrite: false }],
    [
      'convert --to pdf --out b.pdf a.txt --overwrite',
      { name: 'convert', file: 'a.txt', to: 'pdf', out: 'b.pdf', overwrite: true },
    ],
    ['rules', { name: 'rules', format: 'md' }],
    ['rules --format json', { name: 'rules', format: 'json' }],
    ['', { name: 'help' }],
    ['--help', { name: 'help' }],
    ['check a.txt -h', { name: 'help' }],
  ])('%j', (line, command) => {
    expect(readArguments(words(line))).toEqual(command)
  })

  it('need not be there for help with one command', () => {
    expect(readArguments(['convert', '--help'])).toEqual({ name: 'help' })
  })

  it.each<[string, RegExp]>([
    ['fly', /ไม่รู้จักคำสั่ง.*Unknown command/],
    ['check', /อย่างน้อยหนึ่งไฟล์.*at least one/],
    ['check a --format xml', /--format.*text, json, sarif/],
    ['check a --to text', /--to.*--to/],
    ['check a --overwrite', /--overwrite.*--overwrite/],
    ['check a --frmat', /--frmat.*--frmat/],
    ['check a --write', /--write.*--write/],
    ['check a --level bad', /--level.*error, warning, advice/],
    ['check a --rules ,', /--rules.*--rules/],
    ['check a --rules thai-sara-a', /ไม่มีเกณฑ์ “thai-sara-a”.*thai-sara-ae.*There is no check “thai-sara-a”/],
    ['check a --off quote-open', /quote-unopened/],
    ['fix', /อย่างน้อยหนึ่งไฟล์.*at least one/],
    ['fix a --format json', /--format.*--format/],
    ['convert a', /--to.*text, html, pdf, docx, json/],
    ['convert a --to', /--to.*missing/],
    ['convert a b --to text', /หนึ่งไฟล์.*one release file/],
    ['convert --to text', /หนึ่งไฟล์.*one release file/],
    ['rules a', /ไม่ต้องมีชื่อไฟล์.*takes no file/],
    ['rules --format text', /md, json/],
  ])('%j are refused in both languages', (line, sentence) => {
    expect(() => readArguments(words(line))).toThrow(UsageError)
    expect(() => readArguments(words(line))).toThrow(sentence)
  })
})
