import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { OpenedBundle } from '#contract/bundles.ts'
import { RefusalError } from '#contract/refusals.ts'
import type { MergeChoice } from '#domain/history/merge-releases.ts'
import { othersFirst } from './archive/pace.ts'
import { readBundle, writeBundle } from './bundle/bundle-file.ts'
import type { Bundle } from './bundle/bundle-file.ts'
import { limits } from './bundle/bundle-limits.ts'
import type { Answers } from './desk-answers.ts'
import type { DeskOptions } from './desk-ports.ts'
import { writeAtomic } from './files/write-atomic.ts'
import { bundleFileName } from './publish/file-names.ts'
import { openDraft } from './store/drafts.ts'
import { standingOf, textsOf } from './store/incoming.ts'
import { packDraft, picturesOf, recordHandedOut } from './store/outgoing.ts'
import { readSettings } from './store/papers.ts'
import type { PictureRow } from './store/pictures/picture-rows.ts'
import { picturesIn, putPictureBack } from './store/pictures/pictures.ts'
import { takeIncoming } from './store/take-incoming.ts'
import type { WholeDraft } from './store/whole-draft.ts'

type BundleQuestion = 'bundles.write' | 'bundles.open' | 'bundles.texts' | 'bundles.take'

/** What the desk answers to questions about bundles; the last one that was opened is at hand. */
export function bundleAnswers({ store, ports }: DeskOptions): Pick<Answers, BundleQuestion> {
  let opened: { readonly bundle: Bundle; readonly name: string } | null = null

  function incoming(id: string): WholeDraft {
    const whole = opened?.bundle.releases.find(({ draft }) => draft.id === id)
    if (!whole) throw new RefusalError('not-found')
    return whole
  }

  // Whatever comes of the taking: a picture that no draft names goes again by itself.
  function picturesNamed(id: string): readonly PictureRow[] {
    const { draft, revisions } = incoming(id)
    const named = new Set([draft.release, ...revisions.map(({ text }) => text)].flatMap(picturesIn))
    return opened?.bundle.pictures.filter((row) => named.has(row.id)) ?? []
  }

  return {
    'bundles.write': async ({ drafts }) => {
      const [first = ''] = drafts
      const proposed = bundleFileName(openDraft(store, first).release, drafts.length)
      const path = await ports.chooseBundleTarget(proposed)
      if (path === null) return null
      const name = basename(path)
      const releases: WholeDraft[] = []
      for (const id of drafts) {
        releases.push(packDraft(store, id, name))
        await othersFirst()
      }
      const pictures = picturesOf(store, releases)
      const by = readSettings(store).author
      const bytes = writeBundle({ by, madeAt: store.now(), releases, pictures })
      // The dialog has asked about a file that is there.
      await writeAtomic(path, bytes, { over: existsSync(path) })
      recordHandedOut(store, drafts, name)
      return { name, releases: releases.length }
    },
    'bundles.open': async () => {
      const [path] = await ports.chooseFiles('bundle')
      if (path === undefined) return null
      const name = basename(path)
      const bundle = readBundle(await bytesOf(path), name)
      opened = { bundle, name }
      const releases = bundle.releases.map((whole) => standingOf(store, whole))
      return { name, by: bundle.by, madeAt: bundle.madeAt, releases } satisfies OpenedBundle
    },
    'bundles.texts': async ({ id }) => textsOf(store, incoming(id)),
    'bundles.take': async ({ id, localBase, choices }) => {
      const from = { by: opened?.bundle.by ?? '', file: opened?.name ?? '' }
      for (const row of picturesNamed(id)) putPictureBack(store, row)
      const chosen = new Map<string, MergeChoice>(Object.entries(choices))
      return takeIncoming(store, incoming(id), { localBase, choices: chosen, from })
    },
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const name = basename(path)
  const facts = await stat(path).catch(() => null)
  if (facts === null) throw new RefusalError('file-missing', name)
  if (!facts.isFile()) throw new RefusalError('bundle-not-one', name)
  if (facts.size > limits.file) throw new RefusalError('bundle-too-large', name)
  return readFile(path).catch((error: unknown) => {
    throw new RefusalError('file-unreadable', name, { cause: error })
  })
}
