import { milliseconds, quantile, ratio, row } from './figures.ts'
import { withStarted, withUserData } from './started-process.ts'

/** Starts of each application that are counted, after one that fills the caches. */
const runs = 9

type Application = 'workstation' | 'empty window'

/** Prints the time from starting the program to its first paint, against an empty window of the same runtime. */
export async function bench(print: (line: string) => void): Promise<void> {
  const times: Record<Application, number[]> = { workstation: [], 'empty window': [] }
  await withUserData(async (userData) => {
    for (let run = 0; run <= runs; run++) {
      // Turn about, so that what else the machine does falls on both.
      for (const application of Object.keys(times) as Application[]) {
        const time = await firstPaint(application, userData)
        if (run > 0) times[application].push(time)
      }
    }
  })
  print('start of the process to the first contentful paint, caches warm')
  print(row('', 'p50', 'least', 'p50 to empty', 'least to empty'))
  const empty = times['empty window']
  for (const [application, figures] of Object.entries(times)) {
    const figure = (of: readonly number[]) => [quantile(of, 0.5), Math.min(...of)] as const
    const [p50, least] = figure(figures)
    const [emptyP50, emptyLeast] = figure(empty)
    print(
      row(
        application,
        milliseconds(p50),
        milliseconds(least),
        ratio(p50, emptyP50),
        ratio(least, emptyLeast),
      ),
    )
  }
}

async function firstPaint(application: Application, userData: string): Promise<number> {
  return withStarted(application, userData, async ({ page, startedAt }) => {
    const paintedAt = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const [paint] = list.getEntriesByName('first-contentful-paint')
            if (paint) resolve(performance.timeOrigin + paint.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
    return paintedAt - startedAt
  })
}
