import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** How long memory must keep still, in milliseconds, and how often that is looked at. */
const still = 1000
const mostLooks = 20

/**
 * Memory of a process and all that it started, in MB, once it no longer changes: each page that processes share
 * is divided among them (PSS). Null where the system does not tell (it is Linux that does).
 */
export async function settledMemory(pid: number): Promise<number | null> {
  if (process.platform !== 'linux') return null
  let last = memoryOf(pid)
  for (let look = 0; look < mostLooks; look++) {
    await wait(still)
    const now = memoryOf(pid)
    if (Math.abs(now - last) < last * 0.005) return now
    last = now
  }
  return last
}

function memoryOf(pid: number): number {
  const processes = family(pid)
  const kilobytes = processes.map((one) =>
    Number(/^Pss:\s+(\d+)/m.exec(readOr(`/proc/${one}/smaps_rollup`))?.[1] ?? 0),
  )
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024
}

function family(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }))
  const found = [pid]
  for (const one of found)
    found.push(...children.filter(({ parent }) => parent === one).map(({ pid }) => pid))
  return found
}

// The name of the program stands in brackets and may hold anything; the parent is the second word behind it.
function parentOf(pid: string): number {
  const stat = readOr(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // The process has ended meanwhile.
    return ''
  }
}
