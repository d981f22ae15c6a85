import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blankPaper } from '#main/publish/testing/blank-paper.ts'
import { convert } from './convert-command.ts'
import type { Terminal } from './terminal.ts'

const corpus = new URL('../../corpus/', import.meta.url)
const files = [
  'seed.txt',
  ...readdirSync(new URL('sample-dev/', corpus))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `sample-dev/${name}`),
].map((name) => fileURLToPath(new URL(name, corpus)))

const listening = (isScreen: boolean) => {
  const said: string[] = []
  const printed: (string | Uint8Array)[] = []
  const terminal: Terminal = {
    print: (content) => printed.push(content),
    complain: (line) => said.push(line),
    status: () => {},
    isScreen,
    errorIsScreen: false,
  }
  return { terminal, said, printed }
}

describe('converting to text', () => {
  it('gives back every real release byte for byte, without a word', async () => {
    const changed: string[] = []
    for (const file of files) {
      const { terminal, said, printed } = listening(true)
      const code = await convert({ file, to: 'text', out: null, overwrite: false }, terminal)
      const same = Buffer.from(printed.join('')).equals(readFileSync(file))
      if (code !== 0 || !same || said.length > 0) changed.push(file)
    }
    expect(files).toHaveLength(401)
    expect(changed).toEqual([])
  })
})

describe('converting to PDF', () => {
  it('does not fill a screen with bytes', async () => {
    const { terminal, said, printed } = listening(true)
    const file = files[0] ?? ''
    expect(await convert({ file, to: 'pdf', out: null, overwrite: false }, terminal)).toBe(2)
    expect(said.join('\n')).toContain('--out PATH')
    expect(printed).toEqual([])
  })

  it('tells of one that, read back, lacks the text, and answers 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tokhao-cli-convert-'))
    try {
      const { terminal, said } = listening(true)
      const blank = { print: () => blankPaper(), open: async () => {}, close: async () => {} }
      const wish = {
        file: files[0] ?? '',
        to: 'pdf',
        out: join(folder, 'ข่าว.pdf'),
        overwrite: false,
      } as const
      expect(await convert(wish, terminal, blank)).toBe(1)
      expect(said.at(-1)).toMatch(/“ข่าว\.pdf” อ่านกลับแล้วข้อความไม่ตรงกับข่าว.* \/ .*read back/)
      expect(readFileSync(wish.out, 'latin1')).toMatch(/^%PDF-1/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
