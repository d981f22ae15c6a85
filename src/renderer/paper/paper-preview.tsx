import { ClipboardCopy, ClipboardType } from 'lucide-react'
import { Fragment, useDeferredValue } from 'react'
import { Button, TabPanel, Tabs } from 'react-aria-components'
import { toPlainText } from '#domain/formats/plain-text.ts'
import type { Block, Release, Span, Table } from '#domain/release/release.ts'
import { dateLine } from '#domain/thai/buddhist-date.ts'
import type { DeskActions } from '../desk/desk-actions.ts'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import { pictureAddress } from '../pictures/picture-address.ts'
import './paper.css'

interface PaperPreviewProps {
  readonly release: Release
  readonly actions: DeskActions
}

/** The release as readers will get it: the page, or the plain text that is pasted into the site. */
export function PaperPreview({ release, actions }: PaperPreviewProps) {
  const { paper } = useStrings()
  // Typing comes first: the preview follows when there is time.
  const shown = useDeferredValue(release)
  return (
    <Tabs className="paper-tabs">
      <Segments label={paper.title} names={{ page: paper.page, text: paper.text }} />
      <TabPanel id="page" className="paper-panel">
        <WebPage release={shown} />
        <Button className="button outlined small" onPress={() => actions.publish.copy('rich')}>
          <ClipboardCopy {...iconLook} size={16} />
          {paper.copyRich}
        </Button>
      </TabPanel>
      <TabPanel id="text" className="paper-panel">
        <pre className="paper-text" tabIndex={0} aria-label={paper.text}>
          {toPlainText(shown)}
        </pre>
        <Button className="button outlined small" onPress={() => actions.publish.copy('text')}>
          <ClipboardType {...iconLook} size={16} />
          {paper.copyText}
        </Button>
      </TabPanel>
    </Tabs>
  )
}

function WebPage({ release }: { release: Release }) {
  const { paper } = useStrings()
  return (
    <article className="web-page" lang="th" tabIndex={0} aria-label={paper.page}>
      {release.date ? <p className="web-date">{dateLine(release.date)}</p> : null}
      <h1>{release.headline === '' ? paper.noHeadline : release.headline}</h1>
      {release.abstract === '' ? null : <p className="web-abstract">{release.abstract}</p>}
      {release.body.map((block, at) => (
        // Blocks have no identity of their own; their order is their key.
        <BodyBlock key={at} block={block} />
      ))}
      {release.separator === '' ? null : <hr />}
      {release.source === '' ? null : (
        <p className="web-source">
          {paper.source} : {release.source}
        </p>
      )}
    </article>
  )
}

function BodyBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'list': {
      const items = block.items.map((item, at) => (
        <li key={at}>
          <Spans spans={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'subheading':
      return (
        <h2>
          <Spans spans={block.spans} />
        </h2>
      )
    case 'quotation':
      return (
        <blockquote>
          <Spans spans={block.spans} />
        </blockquote>
      )
    case 'paragraph':
      return (
        <p>
          <Spans spans={block.spans} />
        </p>
      )
    case 'table':
      return <BodyTable table={block} />
    case 'figure':
      return (
        <figure>
          <img src={pictureAddress(block.picture)} alt={block.decorative ? '' : block.alt} />
          {block.caption.length === 0 && block.credit === '' ? null : (
            <figcaption>
              <Spans spans={block.caption} /> <span className="web-credit">{block.credit}</span>
            </figcaption>
          )}
        </figure>
      )
  }
}

function BodyTable({ table: { caption, header, rows } }: { table: Table }) {
  const topRow = header === 'row' || header === 'both'
  const firstColumn = header === 'column' || header === 'both'
  return (
    <table>
      {caption.length === 0 ? null : (
        <caption>
          <Spans spans={caption} />
        </caption>
      )}
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((spans, column) => {
              const inTopRow = topRow && row === 0
              return inTopRow || (firstColumn && column === 0) ? (
                <th key={column} scope={inTopRow ? 'col' : 'row'}>
                  <Spans spans={spans} />
                </th>
              ) : (
                <td key={column}>
                  <Spans spans={spans} />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Spans({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, at) => {
    let shown = <Fragment>{span.text}</Fragment>
    if (span.bold) shown = <strong>{shown}</strong>
    if (span.italic) shown = <em>{shown}</em>
    if (span.underline || span.link) shown = <u>{shown}</u>
    return <Fragment key={at}>{shown}</Fragment>
  })
}
