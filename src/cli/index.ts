#!/usr/bin/env node
import { en, th } from '#strings/strings.ts'
import { readArguments, UsageError } from './arguments.ts'
import type { Command } from './arguments.ts'
import { check } from './check-command.ts'
import { convert } from './convert-command.ts'
import { rules } from './rules-command.ts'
import { processTerminal } from './terminal.ts'

const terminal = processTerminal()

function help(): string {
  return `${th.cli.usage}\n\n${en.cli.usage}\n`
}

function run(command: Command): number | Promise<number> {
  switch (command.name) {
    case 'check':
      return check(command.files, command.format, terminal)
    case 'convert':
      return convert(command, terminal)
    case 'rules':
      return rules(command.format, terminal)
    case 'help':
      terminal.print(help())
      return 0
  }
}

// npm runs scripts in the project's folder; the names of files are meant from where the person is.
const from = process.env['INIT_CWD']
if (process.env['npm_lifecycle_event'] === 'tokhao' && from !== undefined) process.chdir(from)

try {
  process.exitCode = await run(readArguments(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  terminal.complain(`${error.message}\n\n${help()}`)
  process.exitCode = 2
}
