import type { PublishOptions, ReadBack } from '#contract/publish.ts'
import type { Office } from '#domain/release/office.ts'
import type { PictureSet } from '#domain/release/pictures.ts'
import type { Release } from '#domain/release/release.ts'

/** What is written: a release and what was chosen beside the formats. */
export interface Publication {
  readonly release: Release
  readonly options: PublishOptions
  /** Who issues it, as the settings say. */
  readonly office: Office
  /** The pictures of the release as they go out; a figure whose picture is not among them keeps its words. */
  readonly pictures?: PictureSet
}

/** What the writers need of the machine. */
export interface PublishTools {
  /** The folder of what comes with the program: fonts among it. */
  readonly resources: string
  /** Prints a whole HTML document on A4, as the browser does it. Throws where it cannot. */
  printPdf(html: string): Promise<Uint8Array>
}

/** The whole content of a file. */
export interface Written {
  readonly content: string | Uint8Array
  /** There where the format is read again and compared. */
  readonly readBack?: ReadBack
}

/** How one format is written. */
export interface FormatWriter {
  /** The ending of its files, with its full stop; no two formats have the same. */
  readonly ending: string
  /** The file's content, or a refusal thrown; writes nothing itself. The same publication gives the same bytes. */
  write(publication: Publication, tools: PublishTools): Promise<Written>
}
