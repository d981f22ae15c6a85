import type { AnswerValues, Payload, QuestionName } from '#contract/contract.ts'
import { archiveAnswers } from './desk-archive.ts'
import { backupAnswers } from './desk-backups.ts'
import { bundleAnswers } from './desk-bundles.ts'
import { mustFix } from './desk-check.ts'
import { checkAnswers } from './desk-checks.ts'
import { directoryAnswers } from './desk-directory.ts'
import { replaceAnswers } from './desk-replace.ts'
import { exportMany, exportRelease } from './desk-export.ts'
import { importBytes, importPaths, importSample, removeSamples } from './desk-import.ts'
import type { IndexFollower } from './desk-index.ts'
import type { Jobs } from './desk-jobs.ts'
import { readChosenPictures } from './desk-pictures.ts'
import type { DeskOptions } from './desk-ports.ts'
import {
  createDraft,
  discardDraft,
  duplicateDraft,
  eraseDraft,
  listDrafts,
  openDraft,
  readDraft,
  restoreDraft,
  saveDraft,
} from './store/drafts.ts'
import { listCopies, recordCopy } from './store/copies.ts'
import { addComment, listComments, settleComment } from './store/comments.ts'
import { readRecord } from './store/events.ts'
import { examineStore } from './store/examine.ts'
import { addException, listExceptions, removeException } from './store/exceptions.ts'
import { historyHealth, keepMoment, listHistory, readRevision } from './store/history.ts'
import { keepPicture } from './store/pictures/pictures.ts'
import {
  readBoilerplate,
  readHouseRules,
  readSettings,
  writeBoilerplate,
  writeHouseRules,
  writeSettings,
} from './store/papers.ts'
import { countFound, search } from './store/search.ts'
import { changeState, setEmbargo } from './store/states.ts'

export type Answers = {
  readonly [Name in QuestionName]: (payload: Payload<Name>) => Promise<AnswerValues[Name]>
}

/** What the desk answers to each question. Payloads have been checked. */
export function answersOf(desk: DeskOptions, jobs: Jobs, index: IndexFollower): Answers {
  const { store, ports, resources, recovery = null } = desk
  return {
    'drafts.list': async ({ place }) => listDrafts(store, place),
    'drafts.create': async ({ release }) => createDraft(store, release),
    'drafts.open': async ({ id }) => openDraft(store, id),
    'drafts.save': async ({ id, base, release }) => saveDraft(store, id, base, release),
    'drafts.duplicate': async ({ id }) => duplicateDraft(store, id),
    'drafts.discard': async ({ id }) => done(discardDraft(store, id)),
    'drafts.restore': async ({ id }) => done(restoreDraft(store, id)),
    'drafts.erase': async ({ id }) => done(eraseDraft(store, id)),
    'drafts.importFiles': async () => importPaths(store, await ports.chooseFiles('releases')),
    'drafts.importBytes': async ({ name, bytes }) => importBytes(store, name, bytes),
    'drafts.importSample': async () => importSample(store, resources),
    'drafts.removeSamples': async () => removeSamples(store),
    'pictures.choose': async () => readChosenPictures(await ports.chooseFiles('pictures')),
    'pictures.keep': async ({ bytes, copy }) => keepPicture(store, bytes, copy),
    'release.export': async (wish) => exportRelease(desk, wish),
    'release.exportMany': async (wish) => exportMany(desk, jobs, wish),
    'copies.list': async ({ draft }) => listCopies(store, draft),
    'copies.taken': async ({ draft, channel }) => {
      recordCopy(store, draft, channel, readDraft(store, draft).release)
      return listCopies(store, draft)
    },
    'release.copy': async ({ text, html }) => done(await ports.copy({ text, html })),
    'exceptions.list': async ({ draft }) => listExceptions(store, draft),
    'exceptions.add': async ({ draft, exception }) =>
      addException(store, draft, exception, readSettings(store).author),
    'exceptions.remove': async ({ id }) => done(removeException(store, id)),
    'house.read': async () => readHouseRules(store),
    'house.write': async ({ house }) => done(writeHouseRules(store, house)),
    'boilerplate.read': async () => readBoilerplate(store),
    'boilerplate.write': async ({ boilerplate }) => done(writeBoilerplate(store, boilerplate)),
    'settings.read': async () => readSettings(store),
    'settings.write': async ({ settings }) => done(writeSettings(store, settings)),
    'history.list': async ({ draft, which }) => listHistory(store, draft, which),
    'history.read': async ({ id }) => readRevision(store, id),
    'history.keep': async ({ draft, reason, note }) => keepMoment(store, draft, reason, note),
    'history.health': async ({ draft }) => historyHealth(store, draft),
    'history.record': async ({ draft }) => readRecord(store, draft),
    'states.change': async (change) => changeState(store, change, mustFix(store, change.id, change.to)),
    'states.embargo': async ({ id, until, note }) => setEmbargo(store, id, until, note),
    'comments.list': async ({ draft }) => listComments(store, draft),
    'comments.add': async ({ draft, ...remark }) => addComment(store, draft, remark),
    'comments.settle': async ({ id, settled }) => settleComment(store, id, settled),
    'search.find': async (asked) => {
      const found = search(store, asked)
      if (found.behind !== undefined) index.wake()
      return found
    },
    'search.count': async (asked) => countFound(store, asked),
    ...archiveAnswers(desk, jobs, index),
    ...directoryAnswers(desk, jobs),
    ...checkAnswers(desk, jobs),
    ...bundleAnswers(desk),
    ...backupAnswers(desk),
    ...replaceAnswers(desk),
    'store.examine': async () => examineStore(store),
    'store.recovery': async () => recovery,
    'desk.about': async () => ({ ...ports.about(), store: store.file }),
    'desk.settled': async () => done(ports.settled()),
    'desk.unsettled': async () => done(ports.unsettled()),
  }
}

// The answer to a question that only asks for something to be done.
function done(nothing: void): null {
  return nothing ?? null
}
