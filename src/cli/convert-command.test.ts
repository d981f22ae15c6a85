import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
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
})
