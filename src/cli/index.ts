#!/usr/bin/env node
import { RefusalError } from '#contract/refusals.ts'
import { en, th } from '#strings/strings.ts'
import type { Strings } from '#strings/strings.ts'
import { archiveCommand } from './archive-command.ts'
import { readArguments, UsageError } from './arguments.ts'
import type { Command } from './arguments.ts'
import { refusalSentence } from './both-languages.ts'
import { check } from './check-command.ts'
import { convert } from './convert-command.ts'
import { fix } from './fix-command.ts'
import { rules } from './rules-command.ts'
import { readPublishArguments } from './publish-arguments.ts'
import type { PublishCommand } from './publish-arguments.ts'
import { SettingsError } from './settings-error.ts'
import { readStoreArguments } from './store-arguments.ts'
import type { StoreCommand } from './store-arguments.ts'
import { processTerminal } from './terminal.ts'
import { verifyCommand } from './verify-command.ts'

const terminal = processTerminal()

function help(): string {
  const usage = ({ cli, archive, publish, certificate }: Strings) =>
    [cli.usage, archive.usage, publish.usage, certificate.usage].join('\n\n')
  return `${usage(th)}\n\n${usage(en)}\n`
}

// The store takes longer to load than all the checks: only what needs it loads it.
async function run(command: Command | StoreCommand | PublishCommand): Promise<number> {
  switch (command.name) {
    case 'check':
      return check(command, terminal)
    case 'fix':
      return fix(command, terminal)
    case 'convert':
      return convert(command, terminal)
    case 'rules':
      return rules(command.format, terminal)
    case 'import':
      return (await import('./import-command.ts')).importCommand(command, terminal)
    case 'archive':
      return archiveCommand(command, terminal)
    case 'check-store':
      return (await import('./check-store-command.ts')).checkStoreCommand(command, terminal)
    case 'search':
      return (await import('./search-command.ts')).searchCommand(command, terminal)
    case 'export':
      return (await import('./export-command.ts')).exportCommand(command, terminal)
    case 'verify':
      return verifyCommand(command.file, terminal)
    case 'help':
      terminal.print(help())
      return 0
  }
}

// npm runs scripts in the project's folder; the names of files are meant from where the person is.
const from = process.env['INIT_CWD']
if (process.env['npm_lifecycle_event'] === 'tokhao' && from !== undefined) process.chdir(from)

try {
  const words = process.argv.slice(2)
  process.exitCode = await run(
    readStoreArguments(words) ?? readPublishArguments(words) ?? readArguments(words),
  )
} catch (error) {
  if (error instanceof UsageError) terminal.complain(`${error.message}\n\n${help()}`)
  else if (error instanceof SettingsError) terminal.complain(error.message)
  else if (error instanceof RefusalError) terminal.complain(refusalSentence(error))
  else throw error
  process.exitCode = 2
}
