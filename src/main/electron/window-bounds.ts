import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

/** In device-independent pixels of the whole desktop. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the window was; `x` and `y` are absent before it was ever moved. */
export interface WindowBounds {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/** The smallest window in which nothing overlaps. */
export const smallest = { width: 1024, height: 640 } as const

const firstBounds: WindowBounds = { width: 1280, height: 800, maximized: false }

const boundsSchema = z.object({
  x: z.int().optional(),
  y: z.int().optional(),
  width: z.int().min(smallest.width).max(20_000),
  height: z.int().min(smallest.height).max(20_000),
  maximized: z.boolean(),
})

/** The bounds of last time; the usual ones when there are none, or when that screen is gone. */
export function readBounds(file: string, screens: readonly Area[]): WindowBounds {
  try {
    const bounds: WindowBounds = boundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    const { x, y, width, height, maximized } = bounds
    return x !== undefined && y !== undefined && canBeGrabbed({ x, y, width }, screens)
      ? bounds
      : { width, height, maximized }
  } catch {
    return firstBounds
  }
}

/** Keeps the bounds for next time. They are a convenience: a disk that refuses them is no trouble. */
export function keepBounds(file: string, bounds: WindowBounds): void {
  try {
    writeFileSync(file, `${JSON.stringify(bounds)}\n`)
  } catch {
    return
  }
}

/** Whether at least 100 pixels of the title bar lie on a screen. */
function canBeGrabbed(bar: Omit<Area, 'height'>, screens: readonly Area[]): boolean {
  return screens.some(({ x, y, width, height }) => {
    const shown = Math.min(bar.x + bar.width, x + width) - Math.max(bar.x, x)
    return shown >= 100 && bar.y >= y && bar.y < y + height - 30
  })
}
