import { archive as archiveEn } from './en/archive.ts'
import { backups as backupsEn } from './en/backups.ts'
import { bundles as bundlesEn } from './en/bundles.ts'
import { certificate as certificateEn } from './en/certificate.ts'
import { checks as checksEn } from './en/checks.ts'
import { cli as cliEn } from './en/cli.ts'
import { commands as commandsEn } from './en/commands.ts'
import { comments as commentsEn } from './en/comments.ts'
import { dates as datesEn } from './en/dates.ts'
import { copies as copiesEn } from './en/copies.ts'
import { desk as deskEn } from './en/desk.ts'
import { directory as directoryEn } from './en/directory.ts'
import { drafts as draftsEn } from './en/drafts.ts'
import { editor as editorEn } from './en/editor.ts'
import { find as findEn } from './en/find.ts'
import { findings as findingsEn } from './en/findings.ts'
import { help as helpEn } from './en/help.ts'
import { history as historyEn } from './en/history.ts'
import { house as houseEn } from './en/house.ts'
import { imports as importsEn } from './en/imports.ts'
import { jobs as jobsEn } from './en/jobs.ts'
import { lengths as lengthsEn } from './en/lengths.ts'
import { menu as menuEn } from './en/menu.ts'
import { office as officeEn } from './en/office.ts'
import { paper as paperEn } from './en/paper.ts'
import { publish as publishEn } from './en/publish.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { search as searchEn } from './en/search.ts'
import { settings as settingsEn } from './en/settings.ts'
import { states as statesEn } from './en/states.ts'
import { tables as tablesEn } from './en/tables.ts'
import { templates as templatesEn } from './en/templates.ts'
import { archive } from './th/archive.ts'
import { backups } from './th/backups.ts'
import { bundles } from './th/bundles.ts'
import { certificate } from './th/certificate.ts'
import { checks } from './th/checks.ts'
import { cli } from './th/cli.ts'
import { commands } from './th/commands.ts'
import { comments } from './th/comments.ts'
import { dates } from './th/dates.ts'
import { copies } from './th/copies.ts'
import { desk } from './th/desk.ts'
import { directory } from './th/directory.ts'
import { drafts } from './th/drafts.ts'
import { editor } from './th/editor.ts'
import { find } from './th/find.ts'
import { findings } from './th/findings.ts'
import { help } from './th/help.ts'
import { history } from './th/history.ts'
import { house } from './th/house.ts'
import { imports } from './th/imports.ts'
import { jobs } from './th/jobs.ts'
import { lengths } from './th/lengths.ts'
import { menu } from './th/menu.ts'
import { office } from './th/office.ts'
import { paper } from './th/paper.ts'
import { publish } from './th/publish.ts'
import { refusals } from './th/refusals.ts'
import { search } from './th/search.ts'
import { settings } from './th/settings.ts'
import { states } from './th/states.ts'
import { tables } from './th/tables.ts'
import { templates } from './th/templates.ts'

/** Thai is the source; English must have the same keys, which the compiler checks. */
export const th = {
  archive,
  backups,
  bundles,
  certificate,
  checks,
  cli,
  commands,
  comments,
  dates,
  copies,
  desk,
  directory,
  drafts,
  editor,
  find,
  findings,
  help,
  history,
  house,
  imports,
  jobs,
  lengths,
  menu,
  office,
  paper,
  publish,
  refusals,
  search,
  settings,
  states,
  tables,
  templates,
}
export type Strings = typeof th

export const en: Strings = {
  archive: archiveEn,
  backups: backupsEn,
  bundles: bundlesEn,
  certificate: certificateEn,
  checks: checksEn,
  cli: cliEn,
  commands: commandsEn,
  comments: commentsEn,
  dates: datesEn,
  copies: copiesEn,
  desk: deskEn,
  directory: directoryEn,
  drafts: draftsEn,
  editor: editorEn,
  find: findEn,
  findings: findingsEn,
  help: helpEn,
  history: historyEn,
  house: houseEn,
  imports: importsEn,
  jobs: jobsEn,
  lengths: lengthsEn,
  menu: menuEn,
  office: officeEn,
  paper: paperEn,
  publish: publishEn,
  refusals: refusalsEn,
  search: searchEn,
  settings: settingsEn,
  states: statesEn,
  tables: tablesEn,
  templates: templatesEn,
}

/** The languages of the interface. */
export const languages = ['th', 'en'] as const
export type Language = (typeof languages)[number]

/** The words of a language. */
export function stringsOf(language: Language): Strings {
  return language === 'th' ? th : en
}
