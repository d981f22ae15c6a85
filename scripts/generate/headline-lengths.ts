/**
 * Writes how long real headlines are, from the sample of releases under corpus/: the lengths that the shortest
 * 5 %, 10 % … 95 % do not pass. Source: www.thaigov.go.th, public domain (Thai Copyright Act, section 7).
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countGraphemes } from '../../src/domain/thai/graphemes.ts'
import { sampleReleases } from '../sample-releases.ts'

const lengths = sampleReleases()
  .map(({ release }) => countGraphemes(release.headline.trim()))
  .filter((length) => length > 0)
  .sort((a, b) => a - b)

const steps = Array.from({ length: 19 }, (_, at) => 5 * (at + 1))
const table = steps.map((percent) => lengths[Math.ceil((percent / 100) * lengths.length) - 1])

writeFileSync(
  fileURLToPath(new URL('../../src/domain/release/data/headline-lengths.ts', import.meta.url)),
  `// Made by scripts/generate/headline-lengths.ts from ${lengths.length} headlines of the sample under corpus/
// (www.thaigov.go.th, public domain by section 7 of the Thai Copyright Act). Change it there.

/** Graphemes that the shortest 5 %, 10 %, … 95 % of real headlines do not pass. */
export const headlineLengths: readonly number[] = [${table.join(', ')}]
`,
)
