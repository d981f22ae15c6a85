/**
 * The line under every page, as the printer wants it: HTML whose elements of class `pageNumber` and
 * `totalPages` it fills in. It is drawn apart from the document, so it carries its font itself.
 * `sentence` holds `{page}` and `{pages}`; `font` is a whole TTF.
 */
export function pageFooter(sentence: string, font: Uint8Array): string {
  const words = sentence
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>')
  const source = `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`
  return (
    `<style>@font-face { font-family: Sarabun; src: url("${source}") }</style>` +
    `<div lang="th" style="width: 100%; text-align: center; font: 9pt/1.5 Sarabun; color: #5d574d">${words}</div>`
  )
}
