import type { Refusal } from '#contract/refusals.ts'
import type { Strings } from '#strings/strings.ts'
import { ask } from '../bridge.ts'
import type { Current } from '../desk/current.ts'
import type { Desk } from '../desk/use-desk.ts'
import { putPictures, readPictureFiles } from './put-pictures.ts'
import type { PictureFile } from './put-pictures.ts'

/** How pictures come into the release. */
export interface PictureActions {
  /** Asks for picture files and puts them in at the caret. */
  choosePictures(): void
  /** Puts picture files in, at a point of the window or at the caret. */
  putPictures(files: readonly File[], at?: { readonly x: number; readonly y: number }): void
}

export function pictureActions(ref: Current<Desk>, words: Current<Strings>): PictureActions {
  const desk = () => ref.current
  const openId = () => desk().latest.current.open?.id

  async function insert(files: readonly PictureFile[], at?: { readonly x: number; readonly y: number }) {
    const draft = openId()
    if (files.length === 0 || draft === undefined) return
    desk().say(words.current.desk.pictureComing)
    const refused: Refusal[] = []
    const figures = await putPictures(files, (refusal) => refused.push(refusal))
    // Decoding takes a moment: the pictures belong to the release that was open then.
    if (figures.length > 0 && openId() === draft) desk().editor.current?.insert(figures, at)
    const [first] = refused
    if (first) desk().refuse(first)
    else desk().say(words.current.desk.picturesIn(figures.length), { kind: 'undo' })
  }

  async function choose() {
    const answer = await ask('pictures.choose', {})
    if (!answer.ok) return desk().refuse(answer.refusal)
    for (const refusal of answer.value.refused) desk().refuse(refusal)
    await insert(answer.value.files)
  }

  return {
    choosePictures: () => void choose(),
    putPictures: (files, at) => void readPictureFiles(files).then((read) => insert(read, at)),
  }
}
