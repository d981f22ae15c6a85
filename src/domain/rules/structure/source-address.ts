/** The form of a release's address on the site; ids run from 34463 to 100611 in the measured releases. */
const form = /^https:\/\/www\.thaigov\.go\.th\/news\/contents\/details\/\d{4,7}$/u

const nearly = /^(?:https?:\/\/)?(?:www\.)?thaigov\.go\.th\/news\/contents\/details\/(\d{4,7})\/?$/u

/** Whether a source is the address of a release on the site. */
export function isSourceAddress(source: string): boolean {
  return form.test(source)
}

/** The proper address for a source that names a release of the site in another way, or null. */
export function properSourceAddress(source: string): string | null {
  const id = nearly.exec(source.trim())?.[1]
  return id === undefined ? null : `https://www.thaigov.go.th/news/contents/details/${id}`
}
