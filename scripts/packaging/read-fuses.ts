// node scripts/packaging/read-fuses.ts PROGRAM: whether its fuses are as they must be. 0, or 1 with their names.
import { wrongFuses } from './fuses.ts'

const [program] = process.argv.slice(2)
if (program === undefined) {
  console.error('Name the executable, or the .app folder.')
  process.exitCode = 2
} else {
  const wrong = await wrongFuses(program)
  console.log(
    wrong.length === 0 ? 'All fuses are as they must be.' : `Not as they must be: ${wrong.join(', ')}`,
  )
  process.exitCode = wrong.length === 0 ? 0 : 1
}
