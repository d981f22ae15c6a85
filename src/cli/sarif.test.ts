import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '#domain/rules/catalogue.ts'

const program = fileURLToPath(new URL('tokhao.mjs', import.meta.url))
const wrong = [
  'รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-ครม. อนุมัติ',
  '\n\nวันจันทร์ที่ 29 เมษายน 2567',
  'ครม. อนุมัติ',
  'ย่อ',
  'เเรงงานได้รับ  คํารับรอง \t',
  'สตาร์ทอัพเเห่งชาติ',
  '\nที่มา : https://www.thaigov.go.th/news/contents/details/82320',
].join('\n')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokhao-sarif-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('tokhao check --format sarif', () => {
  it('is a log of SARIF 2.1.0 whose places and fixes hold', () => {
    const name = 'ข่าว 1%.txt'
    const text = wrong.replaceAll('\n', '\r\n')
    writeFileSync(join(folder, name), `\uFEFF${text}`)
    const words = [program, 'check', name, 'none.txt', program, '--format', 'sarif']
    const { status, stdout } = spawnSync(process.execPath, words, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect(status).toBe(2)
    const log = JSON.parse(stdout) as Log
    expect([log.version, log.runs.length]).toEqual(['2.1.0', 1])
    const [run] = log.runs
    expect(run?.columnKind).toBe('utf16CodeUnits')
    const rules = run?.tool.driver.rules ?? []
    expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
    const handbook = readFileSync(new URL('../../docs/RULES.md', import.meta.url), 'utf8')
    for (const rule of rules) {
      expect(rule.shortDescription?.text).not.toBe('')
      expect(rule.fullDescription?.text).not.toBe('')
      expect(['error', 'warning', 'note']).toContain(rule.defaultConfiguration?.level)
      const help = new URL(rule.helpUri ?? '')
      expect(help.pathname.endsWith('/docs/RULES.md')).toBe(true)
      expect(handbook).toContain(`\n## ${help.hash.slice(1)}\n`)
    }
    const root = run?.originalUriBaseIds?.['%SRCROOT%']?.uri ?? ''
    expect(root.endsWith('/')).toBe(true)
    const [first, , outside] = run?.artifacts ?? []
    expect(new URL(first?.location?.uri ?? '', root).href).toBe(pathToFileURL(join(folder, name)).href)
    expect(outside?.location).toEqual({ uri: pathToFileURL(program).href })

    const results = (run?.results ?? []).filter(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri === first?.location?.uri,
    )
    expect(results.length).toBeGreaterThan(3)
    const lines = text.split('\r\n')
    for (const result of results) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId)
      expect(['error', 'warning', 'note']).toContain(result.level)
      expect(result.message.text).toMatch(/ \/ /)
      const region = result.locations?.[0]?.physicalLocation?.region ?? {}
      const {
        startLine = 0,
        startColumn = 0,
        endLine = 0,
        endColumn = 0,
        charOffset = -1,
        charLength = -1,
      } = region
      expect(text.slice(charOffset, charOffset + charLength)).toBe(region.snippet?.text)
      expect(endLine).toBe(startLine)
      expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(region.snippet?.text)
      expect(result.partialFingerprints?.['tokhao/v1']).toContain(result.ruleId)
      for (const fix of result.fixes ?? []) {
        expect(fix.description?.text).not.toBe('')
        expect(fix.artifactChanges).toHaveLength(1)
        expect(fix.artifactChanges[0]?.replacements.length).toBeGreaterThan(0)
        for (const { deletedRegion } of fix.artifactChanges[0]?.replacements ?? []) {
          expect(deletedRegion.charOffset).toBeGreaterThanOrEqual(0)
          expect(deletedRegion.startLine).toBeGreaterThan(0)
        }
      }
    }
    const saraAe = results.find(({ ruleId }) => ruleId === 'thai-sara-ae')
    expect(saraAe?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toEqual({
      deletedRegion: {
        startLine: 7,
        startColumn: 1,
        endLine: 7,
        endColumn: 3,
        charOffset: text.indexOf('เเ'),
        charLength: 2,
      },
      insertedContent: { text: 'แ' },
    })
    const [invocation] = run?.invocations ?? []
    expect(invocation?.executionSuccessful).toBe(false)
    expect(invocation?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual([
      expect.stringContaining('ไม่พบไฟล์'),
    ])
  })
})
