import { z } from 'zod'
import type { Directory, DirectoryAgency, DirectoryPerson } from '#domain/directory/directory.ts'
import { largestStoredPicture } from '#domain/pictures/picture-limits.ts'
import { copyChannels } from '#domain/channels/channels.ts'
import { releaseSchema } from '#domain/release/release-schema.ts'
import { draftStates } from '#domain/release/states.ts'
import type { About } from './about.ts'
import type { ArchiveExported, ArchiveImported, ArchiveRestored, Job } from './archive.ts'
import { boilerplateSchema } from './boilerplate.ts'
import type { Boilerplate } from './boilerplate.ts'
import { backupNameSchema } from './backups.ts'
import type { Backup, BackupDraft, Examination, Recovery, SecondPlace } from './backups.ts'
import { choicesSchema } from './bundles.ts'
import type { BundledTexts, BundleWritten, OpenedBundle } from './bundles.ts'
import { checkFilterSchema } from './checks.ts'
import type {
  ArchiveChecked,
  CheckedRelease,
  CheckStatistics,
  HouseSpellings,
  NearDuplicates,
} from './checks.ts'
import { agencySchema, mostEntries, personSchema } from './directory.ts'
import type { Draft, DraftSummary, Imported, Saved } from './drafts.ts'
import type { DirectoryExported, DirectoryMerged, DirectoryProposals } from './directory.ts'
import type { ChannelCopy } from './copies.ts'
import { anchorSchema, askedReasons } from './history.ts'
import type { Comment, HistoryHealth, HistoryRecord, Revision, RevisionSummary } from './history.ts'
import type { ExceptionRecord, HouseRules } from './office.ts'
import { exceptionSchema, houseRulesSchema } from './office.ts'
import { exportFormats, publishOptionsSchema } from './publish.ts'
import type { BatchReport, Exported } from './publish.ts'
import type { ChosenPictures, KeptPicture } from './pictures.ts'
import { mostReplaced, replaceSchema } from './replace.ts'
import type { Replaced, ReplacePreview } from './replace.ts'
import { countSchema, searchSchema } from './search.ts'
import type { SearchResult } from './search.ts'
import type { Settings } from './settings.ts'
import { settingsSchema } from './settings.ts'

const id = z.string().min(1).max(64)
const nothing = z.strictObject({})
/** What a person adds in words. */
const note = z.string().max(2000)
/** The largest file that may be dropped on the window: 50 MB. */
const droppedBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= 50 * 1024 * 1024)

/** The largest picture that the store takes. */
const pictureBytes = z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= largestStoredPicture)

/** The questions that the window may ask, each with the form of its payload. Anything else is refused. */
export const questions = {
  'drafts.list': z.strictObject({ place: z.enum(['desk', 'bin']) }),
  'drafts.create': z.strictObject({ release: releaseSchema.optional() }),
  'drafts.open': z.strictObject({ id }),
  'drafts.save': z.strictObject({ id, base: z.int().min(0), release: releaseSchema }),
  'drafts.duplicate': z.strictObject({ id }),
  'drafts.discard': z.strictObject({ id }),
  'drafts.restore': z.strictObject({ id }),
  'drafts.erase': z.strictObject({ id }),
  'drafts.importFiles': nothing,
  'drafts.importBytes': z.strictObject({ name: z.string().max(500), bytes: droppedBytes }),
  'drafts.importSample': nothing,
  /** Moves the drafts made of the sample to the bin. */
  'drafts.removeSamples': nothing,
  /** Pictures that the person chooses, as they are; the window makes them what `pictures.keep` takes. */
  'pictures.choose': nothing,
  /** A picture without anything that the eye does not see, and a smaller copy if it needs one. */
  'pictures.keep': z.strictObject({ bytes: pictureBytes, copy: pictureBytes.nullable() }),
  /** One format to a file, several to a folder; `draft` names the draft whose history is to remember the export. */
  'release.export': z.strictObject({
    release: releaseSchema,
    formats: z.array(z.enum(exportFormats)).min(1).max(exportFormats.length),
    options: publishOptionsSchema.optional(),
    draft: id.optional(),
    /** A certificate of this draft beside the files, which then go to a folder. */
    certificate: z.boolean().optional(),
  }),
  /** Exports many releases, as they are saved, into a folder that the person chooses; answered at the end. */
  'release.exportMany': z.strictObject({
    which: z.union([
      z.strictObject({ drafts: z.array(id).min(1).max(100_000) }),
      z.strictObject({ search: searchSchema.omit({ limit: true }) }),
    ]),
    formats: z.array(z.enum(exportFormats)).min(1).max(exportFormats.length),
    options: publishOptionsSchema,
    certificate: z.boolean(),
  }),
  /** The last copy of the draft for each channel. */
  'copies.list': z.strictObject({ draft: id }),
  /** A copy of the release as it is saved was taken, or written, for a channel; answered with all of them. */
  'copies.taken': z.strictObject({ draft: id, channel: z.enum(copyChannels) }),
  'release.copy': z.strictObject({ text: z.string(), html: z.string().optional() }),
  'exceptions.list': z.strictObject({ draft: id }),
  'exceptions.add': z.strictObject({ draft: id, exception: exceptionSchema }),
  'exceptions.remove': z.strictObject({ id }),
  'house.read': nothing,
  'house.write': z.strictObject({ house: houseRulesSchema }),
  'boilerplate.read': nothing,
  'boilerplate.write': z.strictObject({ boilerplate: boilerplateSchema }),
  'directory.read': nothing,
  /** Null for a new entry; one whose name is there already is merged with it. */
  'directory.keepPerson': z.strictObject({ id: id.nullable(), person: personSchema }),
  'directory.keepAgency': z.strictObject({ id: id.nullable(), agency: agencySchema }),
  /** Takes an entry out, or puts it back. */
  'directory.setRemoved': z.strictObject({ kind: z.enum(['person', 'agency']), id, removed: z.boolean() }),
  /** Takes in the entries of a table; who is there is merged by name. */
  'directory.merge': z.strictObject({
    people: z.array(personSchema).max(mostEntries),
    agencies: z.array(agencySchema).max(mostEntries),
  }),
  /** Writes the directory as a CSV table into a file that the person names. */
  'directory.export': nothing,
  /** Reads the archive for people and posts that come often; answered at the end, with notices on the way. */
  'directory.propose': nothing,
  'directory.decline': z.strictObject({ key: z.string().min(1).max(600) }),
  'settings.read': nothing,
  'settings.write': z.strictObject({ settings: settingsSchema }),
  /** The moments that a draft was kept at, or every save, the newest first. */
  'history.list': z.strictObject({ draft: id, which: z.enum(['moments', 'all']) }),
  'history.read': z.strictObject({ id }),
  /** Keeps a draft as it is saved: under a name, or before a bulk fix, an import over it or a restore. */
  'history.keep': z.strictObject({ draft: id, reason: z.enum(askedReasons), note }),
  'history.health': z.strictObject({ draft: id }),
  'history.record': z.strictObject({ draft: id }),
  /** `override` is the reason for going on although something must be fixed. */
  'states.change': z.strictObject({
    id,
    base: z.int().min(0),
    to: z.enum(draftStates),
    note,
    override: note.nullable(),
  }),
  'states.embargo': z.strictObject({ id, until: z.int().min(0).nullable(), note }),
  'comments.list': z.strictObject({ draft: id }),
  'comments.add': z.strictObject({
    draft: id,
    anchor: anchorSchema,
    body: z.string().min(1).max(10_000),
    thread: id.nullable(),
  }),
  'comments.settle': z.strictObject({ id, settled: z.boolean() }),
  'backups.list': nothing,
  'backups.make': nothing,
  /** Where the backups go a second time. */
  'backups.place': nothing,
  /** Has the person choose a folder for it, and copies the newest backup there. */
  'backups.choosePlace': nothing,
  'backups.leavePlace': nothing,
  /** Copies the newest backup there now. */
  'backups.copyAway': nothing,
  'backups.preview': z.strictObject({ name: backupNameSchema }),
  /** Brings some drafts back as they were; everything else stays. */
  'backups.restore': z.strictObject({ name: backupNameSchema, drafts: z.array(id).min(1).max(100_000) }),
  /** Searches desk and archive. */
  'search.find': searchSchema,
  'search.count': countSchema,
  /** What replacing over the desk would change; nothing is changed. */
  'replace.preview': replaceSchema,
  /** Replaces in these releases, as they were looked at. */
  'replace.inMany': replaceSchema.extend({
    drafts: z.array(z.strictObject({ id, base: z.int().min(0) })).max(mostReplaced),
  }),
  /** Imports a folder, which the person chooses, into the archive; answered at the end, with notices on the way. */
  'archive.import': nothing,
  /** Stops what takes a while; it is answered with what it has done so far. */
  'archive.cancel': nothing,
  /** Takes everything out into an empty folder, which the person chooses. */
  'archive.export': nothing,
  /** Brings back what `archive.export` wrote; what is there stays as it is. */
  'archive.restore': nothing,
  /** What takes a while and goes on now; null where nothing does. */
  'archive.job': nothing,
  /** Checks everything outside the bin, or what a search finds; what has not changed since is not checked again. */
  'checks.run': z.strictObject({ within: searchSchema.omit({ limit: true }).optional() }),
  /** What was found so far, over all rules or of one. */
  'checks.statistics': z.strictObject({ rule: z.string().max(100).nullable() }),
  'checks.releases': checkFilterSchema,
  /** Counts in how many ways the office writes its words. */
  'spellings.count': nothing,
  'spellings.read': nothing,
  /** Looks for releases that say nearly the same. */
  'duplicates.find': nothing,
  'duplicates.read': nothing,
  /** Writes drafts with their histories, comments and exceptions into a file for another machine. */
  'bundles.write': z.strictObject({ drafts: z.array(id).min(1).max(1000) }),
  /** Opens and verifies such a file; nothing is changed. */
  'bundles.open': nothing,
  'bundles.texts': z.strictObject({ id }),
  /** Takes a release of the opened bundle; `localBase` is the save here that was looked at. */
  'bundles.take': z.strictObject({ id, localBase: z.int().min(0).nullable(), choices: choicesSchema }),
  /** Compares everything in the store with its hash; takes a while. */
  'store.examine': nothing,
  /** What was damaged at this start and came back; null as a rule. */
  'store.recovery': nothing,
  'desk.about': nothing,
  /** The window has saved everything and may be closed. */
  'desk.settled': nothing,
  /** Something could not be saved, and a person decides: the window must not be closed. */
  'desk.unsettled': nothing,
} as const

export type QuestionName = keyof typeof questions
export type Payload<Name extends QuestionName> = z.infer<(typeof questions)[Name]>

/** What each question is answered with. */
export interface AnswerValues {
  'drafts.list': readonly DraftSummary[]
  'drafts.create': Draft
  'drafts.open': Draft
  'drafts.save': Saved
  'drafts.duplicate': Draft
  'drafts.discard': null
  'drafts.restore': null
  'drafts.erase': null
  'drafts.importFiles': Imported
  'drafts.importBytes': Imported
  'drafts.importSample': Draft
  /** How many there were. */
  'drafts.removeSamples': number
  'pictures.choose': ChosenPictures
  'pictures.keep': KeptPicture
  /** Null when the person cancelled the dialog. */
  'release.export': Exported | null
  'release.exportMany': BatchReport | null
  'copies.list': readonly ChannelCopy[]
  'copies.taken': readonly ChannelCopy[]
  'release.copy': null
  'exceptions.list': readonly ExceptionRecord[]
  'exceptions.add': ExceptionRecord
  'exceptions.remove': null
  'house.read': HouseRules
  'house.write': null
  'boilerplate.read': Boilerplate
  'boilerplate.write': null
  'directory.read': Directory
  'directory.keepPerson': DirectoryPerson
  'directory.keepAgency': DirectoryAgency
  'directory.setRemoved': null
  'directory.merge': DirectoryMerged
  'directory.export': DirectoryExported
  'directory.propose': DirectoryProposals
  'directory.decline': null
  'settings.read': Settings
  'settings.write': null
  'history.list': readonly RevisionSummary[]
  'history.read': Revision
  'history.keep': RevisionSummary
  'history.health': HistoryHealth
  'history.record': HistoryRecord
  'states.change': Draft
  'states.embargo': Draft
  'comments.list': readonly Comment[]
  'comments.add': Comment
  'comments.settle': Comment
  'backups.list': readonly Backup[]
  'backups.make': Backup
  /** Null where there is none, as after a dialog that the person cancelled. */
  'backups.place': SecondPlace | null
  'backups.choosePlace': SecondPlace | null
  'backups.leavePlace': null
  'backups.copyAway': SecondPlace | null
  'backups.preview': readonly BackupDraft[]
  'backups.restore': readonly DraftSummary[]
  'search.find': SearchResult
  'search.count': number
  'replace.preview': ReplacePreview
  'replace.inMany': Replaced
  /** Null when the person cancelled the dialog. */
  'archive.import': ArchiveImported | null
  'archive.cancel': null
  'archive.export': ArchiveExported | null
  'archive.restore': ArchiveRestored | null
  'archive.job': Job | null
  'checks.run': ArchiveChecked
  'checks.statistics': CheckStatistics
  'checks.releases': readonly CheckedRelease[]
  'spellings.count': HouseSpellings
  /** Null where they were never counted. */
  'spellings.read': HouseSpellings | null
  'duplicates.find': NearDuplicates
  /** Null where nobody looked yet. */
  'duplicates.read': NearDuplicates | null
  /** Null when the person cancelled the dialog. */
  'bundles.write': BundleWritten | null
  'bundles.open': OpenedBundle | null
  'bundles.texts': BundledTexts
  'bundles.take': Draft
  'store.examine': Examination
  'store.recovery': Recovery | null
  'desk.about': About
  'desk.settled': null
  'desk.unsettled': null
}
