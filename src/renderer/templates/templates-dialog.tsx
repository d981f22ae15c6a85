import { useState } from 'react'
import { Button, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import type { Boilerplate } from '#contract/boilerplate.ts'
import { passages } from '#domain/release/passages.ts'
import { paragraph } from '#domain/release/release.ts'
import type { Release } from '#domain/release/release.ts'
import { blanksIn } from '#domain/templates/blanks.ts'
import { genres } from '#domain/templates/genres.ts'
import { fromTemplate } from '#domain/templates/template.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useSay, useStrings } from '../desk/language.tsx'
import { today } from '../desk/today.ts'
import './templates.css'

interface TemplatesDialogProps {
  readonly boilerplate: Boilerplate
  onBegin(release: Release): void
  onClose(): void
}

/** Chooses what a new release begins with, and shows it before it is begun. */
export function TemplatesDialog({ boilerplate, onBegin, onClose }: TemplatesDialogProps) {
  const { templates: words, desk } = useStrings()
  const say = useSay()
  const [chosen, setChosen] = useState<string>(genres[0]?.id ?? '')
  const release = releaseOf(chosen, boilerplate)
  return (
    <Frame title={words.title} wide onClose={onClose}>
      <p>{words.body}</p>
      <div className="template-chooser">
        <ListBox
          className="templates-list"
          aria-label={words.title}
          autoFocus
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[chosen]}
          onSelectionChange={(keys) => setChosen(String(keys === 'all' ? '' : [...keys][0]))}
          onAction={(key) => {
            const begun = releaseOf(String(key), boilerplate)
            if (begun) onBegin(begun)
          }}
        >
          {boilerplate.templates.length === 0 ? null : (
            <ListBoxSection>
              <Header className="templates-head">{words.own}</Header>
              {boilerplate.templates.map((template) => (
                <ListBoxItem
                  key={template.id}
                  id={ownKey(template.id)}
                  className="menu-item"
                  textValue={template.name}
                >
                  {template.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
          <ListBoxSection>
            <Header className="templates-head">{words.genres}</Header>
            {genres.map((genre) => (
              <ListBoxItem key={genre.id} id={genre.id} className="menu-item" textValue={say(genre.name)}>
                {say(genre.name)}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        </ListBox>
        <section className="templates-paper" aria-label={words.preview} tabIndex={0} lang="th">
          {release
            ? passages(release).map((line, at) => <Line key={at} text={line.text} slot={line.slot} />)
            : null}
        </section>
      </div>
      <Actions>
        <Button className="button" onPress={onClose}>
          {desk.cancel}
        </Button>
        <Button className="button main" isDisabled={!release} onPress={() => release && onBegin(release)}>
          {words.begin}
        </Button>
      </Actions>
    </Frame>
  )
}

function Line({ text, slot }: { text: string; slot: string }) {
  if (text === '') return null
  const parts: { text: string; blank: boolean; start: number }[] = []
  let from = 0
  for (const { start, end, name } of blanksIn(text)) {
    parts.push({ text: text.slice(from, start), blank: false, start: from })
    parts.push({ text: name, blank: true, start })
    from = end
  }
  parts.push({ text: text.slice(from), blank: false, start: from })
  return (
    <p className={slot === 'headline' ? 'templates-headline' : undefined}>
      {parts.map((part) =>
        part.blank ? <mark key={part.start}>{part.text}</mark> : <span key={part.start}>{part.text}</span>,
      )}
    </p>
  )
}

function releaseOf(key: string, boilerplate: Boilerplate): Release | null {
  const own = boilerplate.templates.find(({ id }) => ownKey(id) === key)
  if (own) return { ...own.release, date: today(), layout: null, source: '' }
  const genre = genres.find(({ id }) => id === key)
  const signOff = boilerplate.signOff.split('\n').filter((line) => line.trim() !== '')
  return genre ? fromTemplate(genre, today(), signOff.map(paragraph)) : null
}

// Ids of the office's own may be anything; those of the program must stay apart.
function ownKey(id: string): string {
  return `own ${id}`
}
