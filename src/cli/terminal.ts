import { both } from './both-languages.ts'

/** Where a command speaks to. */
export interface Terminal {
  /** Writes to standard output, as it is. */
  print(content: string | Uint8Array): void
  /** Writes a line to the error output. */
  complain(line: string): void
  /** Writes to the error output, as it is: for what is written over again. */
  status(content: string): void
  /** Whether standard output is a screen. */
  readonly isScreen: boolean
  /** Whether the error output is one. */
  readonly errorIsScreen: boolean
}

/** The streams of this process. A reader that has gone away (`| head`) ends the program quietly. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      // The reader never gets the rest: 2, as for any file that could not be dealt with.
      if (stream === process.stdout)
        process.stderr.write(`${both(({ cli }) => cli.outputNotWritten(error.code ?? ''))}\n`)
      process.exit(2)
    })
  }
  return {
    print: (content) => void process.stdout.write(content),
    complain: (line) => void process.stderr.write(`${line}\n`),
    status: (content) => void process.stderr.write(content),
    isScreen: process.stdout.isTTY === true,
    errorIsScreen: process.stderr.isTTY === true,
  }
}
