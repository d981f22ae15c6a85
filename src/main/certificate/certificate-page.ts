import type { Certificate } from '#domain/certificate/certificate-schema.ts'
import { escapeHtml } from '#domain/formats/html-text.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import type { Strings } from '#strings/strings.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'"

const style = `
body { margin: 0; background: #fff; color: #211e1a; font: 16px/1.7 Sarabun, 'TH Sarabun New', sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.5; margin: 0; }
h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; padding-bottom: .2rem; border-bottom: 1px solid #ddd6ca; }
p { margin: .3rem 0; }
.soft { color: #5d574d; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid #eee8dd; overflow-wrap: anywhere; }
thead th { color: #5d574d; font-weight: 400; }
code { font: .82rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
@media print { main { padding: 0; } }
`

/**
 * A certificate for people: a page that stands alone, without script. `name` is that of the certificate that
 * a program reads, which the page tells how to check.
 */
export function certificatePage(certificate: Certificate, name: string, strings: Strings): string {
  const words = strings.certificate
  const { approval, rules, findings, exceptions, files } = certificate
  const approved =
    approval === null
      ? `<p>${words.notApproved}</p>`
      : `<p>${words.approved}: ${text(words.approvedBy(approval.by, moment(approval.at)))}</p>${
          approval.overrides.length === 0
            ? ''
            : `<p>${words.overrides}</p><ul>${approval.overrides.map((why) => `<li>${text(why)}</li>`).join('')}</ul>`
        }`
  return [
    '<!DOCTYPE html>',
    '<html lang="th">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(`${words.title}: ${certificate.headline}`)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<p class="soft">${words.title}</p>`,
    `<h1>${text(certificate.headline)}</h1>`,
    `<p class="soft">${text(words.madeAt(moment(certificate.madeAt), certificate.program))}</p>`,
    `<h2>${words.state}</h2>`,
    `<p>${strings.drafts.states[certificate.state]}</p>`,
    approved,
    `<h2>${words.findings}</h2>`,
    rows(findings, words.noFindings, ({ severity, message, text: marked }) => [
      words.levels[severity],
      message.th,
      `“${marked}”`,
    ]),
    `<h2>${words.exceptions}</h2>`,
    rows(exceptions, words.noExceptions, ({ text: marked, reason, note, by, at }) => [
      `“${marked}”`,
      [words.reasons[reason], note].filter((part) => part !== '').join(' · '),
      words.approvedBy(by, moment(at)),
    ]),
    `<h2>${words.checks}</h2>`,
    `<p>${words.rules(rules.count)} <code>${rules.sha256}</code></p>`,
    `<p>${words.office} <code>${rules.office}</code></p>`,
    `<h2>${words.files}</h2>`,
    `<p>${words.text} <code>${certificate.text.sha256}</code></p>`,
    '<table>',
    `<thead><tr><th scope="col">${words.files}</th><th scope="col">SHA-256</th></tr></thead>`,
    `<tbody>${files
      .map(
        (file) =>
          `<tr><td>${text(file.name)}<br><span class="soft">${words.bytes(file.bytes)}</span></td><td><code>${file.sha256}</code></td></tr>`,
      )
      .join('')}</tbody>`,
    '</table>',
    `<p class="soft">${text(words.how(name))}</p>`,
    `<p class="soft">${words.limits}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function rows<Row>(all: readonly Row[], none: string, cells: (row: Row) => readonly string[]): string {
  if (all.length === 0) return `<p>${none}</p>`
  const lines = all.map(
    (row) =>
      `<tr>${cells(row)
        .map((cell) => `<td>${text(cell)}</td>`)
        .join('')}</tr>`,
  )
  return `<table><tbody>${lines.join('')}</tbody></table>`
}

function text(said: string): string {
  return escapeHtml(said)
}

// The office's clock, wherever the machine stands.
const zone = 'Asia/Bangkok'
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function moment(at: string): string {
  const time = Date.parse(at)
  return `${dateLine(day.format(time))} ${clock.format(time).replace(':', '.')} น.`
}
