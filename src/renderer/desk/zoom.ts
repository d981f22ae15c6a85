/** The page's sizes in per cent. */
export const zoomSteps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const

/** The next size up or down; 0 goes back to 100. */
export function nextZoom(now: number, step: 1 | -1 | 0): number {
  if (step === 0) return 100
  if (step === 1) return zoomSteps.find((size) => size > now) ?? 300
  return [...zoomSteps].reverse().find((size) => size < now) ?? 50
}
