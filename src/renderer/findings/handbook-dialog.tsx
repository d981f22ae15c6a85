import { useMemo, useState } from 'react'
import { Button, Heading, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Rule } from '#domain/rules/rule.ts'
import { shownExamples } from '#domain/rules/shown-examples.ts'
import type { ShownExample } from '#domain/rules/shown-examples.ts'
import { Overlay } from '../desk/overlay.tsx'
import { useSay, useStrings } from '../desk/language.tsx'
import { signs } from '../desk/status-bar.tsx'
import { RuleSource } from './rule-source.tsx'

interface HandbookProps {
  /** The rule whose page is open first. */
  readonly rule: string | null
  onClose(): void
}

/** Every rule with its reason, its authority and its examples; searchable, and one key away from a finding. */
export function HandbookDialog({ rule, onClose }: HandbookProps) {
  const { findings: strings } = useStrings()
  const say = useSay()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(rule ?? catalogue[0]?.id ?? '')
  const shown = useMemo(() => catalogue.filter((one) => speaksOf(one, query)), [query])
  const page = catalogue.find((one) => one.id === open)
  return (
    <Overlay frame="handbook" body="handbook-body" onClose={onClose}>
      <header className="dialog-head handbook-head">
        <Heading slot="title" level={2}>
          {strings.handbook}
        </Heading>
        <SearchField
          aria-label={strings.handbookSearch}
          value={query}
          onChange={setQuery}
          autoFocus={rule === null}
        >
          <Input className="box" placeholder={strings.handbookSearch} />
        </SearchField>
        <Button className="button" onPress={onClose} autoFocus={rule !== null}>
          {strings.close}
        </Button>
      </header>
      <ListBox
        className="handbook-list"
        aria-label={strings.handbook}
        items={shown.map((one) => ({ id: one.id, rule: one }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[open]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : [...keys]
          if (id !== undefined) setOpen(String(id))
        }}
        renderEmptyState={() => <p className="handbook-none">{strings.handbookNone}</p>}
      >
        {({ rule: one }) => (
          <ListBoxItem className="handbook-item" textValue={say(one.title)}>
            <span className={`sign ${one.severity}`} aria-hidden>
              {signs[one.severity]}
            </span>
            {say(one.title)}
          </ListBoxItem>
        )}
      </ListBox>
      {page ? <RulePage rule={page} /> : null}
    </Overlay>
  )
}

function RulePage({ rule }: { rule: Rule }) {
  const { findings: strings } = useStrings()
  const say = useSay()
  return (
    <article className="handbook-page" tabIndex={0} aria-label={say(rule.title)}>
      <h3>{say(rule.title)}</h3>
      <p className="handbook-level">
        {strings.levels[rule.severity]} · <code>{rule.id}</code>
      </p>
      <p>{say(rule.why)}</p>
      <RuleSource source={rule.source} />
      <dl className="handbook-examples">
        {shownExamples(rule).map((example, at) => (
          <ExampleRow key={at} example={example} />
        ))}
      </dl>
    </article>
  )
}

function ExampleRow({ example: { verdict, text, fixed, beside } }: { example: ShownExample }) {
  const { findings: strings } = useStrings()
  const say = useSay()
  return (
    <>
      <dt className={verdict}>{strings[verdict]}</dt>
      <dd>
        {text === '' ? (
          <em>{strings.emptyExample}</em>
        ) : (
          short(text)
            .split(/(⟦[^⟧]*⟧)/)
            .map((part, at) =>
              part.startsWith('⟦') ? <mark key={at}>{part.slice(1, -1) || '▏'}</mark> : part,
            )
        )}
        {beside.length === 0 ? null : (
          <span className="handbook-beside">{beside.map((one) => say(one)).join(' · ')}</span>
        )}
      </dd>
      {fixed === null ? null : (
        <>
          <dt className="right">→</dt>
          <dd>{fixed === '' ? <em>{strings.emptyExample}</em> : short(fixed)}</dd>
        </>
      )}
    </>
  )
}

function short(text: string): string {
  return text.length > 240 ? `${text.slice(0, 240)}…` : text
}

function speaksOf(rule: Rule, query: string): boolean {
  const wanted = query.trim().toLowerCase()
  if (wanted === '') return true
  const words = [rule.id, rule.title.th, rule.title.en, rule.why.th, rule.why.en].join(' ').toLowerCase()
  return words.includes(wanted)
}
