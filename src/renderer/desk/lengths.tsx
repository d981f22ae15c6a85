import { memo, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { headlinePercentile } from '#domain/release/headline-length.ts'
import { passages } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import { abstractLimit } from '#domain/rules/structure/abstract-length.ts'
import { headlineLimit } from '#domain/rules/structure/headline-length.ts'
import { countGraphemes } from '#domain/thai/graphemes.ts'
import { useStrings } from './language.tsx'
import { minutesFor, wordsIn } from './measures.ts'
import type { Desk } from './use-desk.ts'

interface LengthsProps {
  readonly release: Release
  readonly whenQuiet: Desk['whenQuiet']
}

/** How long the release is; pressed, it says so in every measure. It is counted when the typing rests. */
export const Lengths = memo(function Lengths({ release, whenQuiet }: LengthsProps) {
  const { desk, lengths: words } = useStrings()
  const [counted, setCounted] = useState(release)
  useEffect(
    () => whenQuiet('lengths', () => startTransition(() => setCounted(release))),
    [release, whenQuiet],
  )
  const counts = useRef<ReadonlyMap<string, Counts>>(new Map())
  const { characters, wordCount, paragraphs } = useMemo(() => countsOf(counted, counts), [counted])
  const headline = counted.headline.trim()
  const minutes = minutesFor(wordCount)
  return (
    <DialogTrigger>
      <Button className="button small status-lengths">
        {desk.characters(characters)} · {desk.readingTime(minutes)}
      </Button>
      <Popover className="popover" placement="top end">
        <Dialog className="lengths">
          <Heading slot="title" level={2}>
            {words.title}
          </Heading>
          <dl>
            <Row name={words.characters} value={number(characters)} />
            <Row name={words.words} value={number(wordCount)} />
            <Row name={words.paragraphs} value={number(paragraphs)} />
            <Row name={words.reading} value={desk.readingTime(minutes)} />
            <Row name={words.headline} value={`${headline.length} / ${headlineLimit}`} />
            <Row name={words.abstract} value={`${counted.abstract.length} / ${abstractLimit}`} />
          </dl>
          {headline === '' ? null : <HeadlineMeter graphemes={countGraphemes(headline)} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
})

function Row({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function HeadlineMeter({ graphemes }: { graphemes: number }) {
  const { lengths: words } = useStrings()
  const percent = headlinePercentile(graphemes)
  const said = words.longerThan(percent)
  return (
    <div className="headline-meter">
      <meter min={0} max={100} value={percent} aria-label={said} />
      <p>{said}</p>
    </div>
  )
}

interface Counts {
  readonly characters: number
  readonly words: number
}

// Finding the words takes longest: lines that have been counted before are not counted again.
function countsOf(
  release: Release,
  counted: { current: ReadonlyMap<string, Counts> },
): { characters: number; wordCount: number; paragraphs: number } {
  const lines = passages(release).filter(({ slot }) => slot !== 'source' && slot !== 'separator')
  const now = new Map<string, Counts>()
  let characters = 0
  let wordCount = 0
  for (const { text } of lines) {
    const known = now.get(text) ?? counted.current.get(text)
    const counts = known ?? { characters: countGraphemes(text), words: wordsIn(text) }
    now.set(text, counts)
    characters += counts.characters
    wordCount += counts.words
  }
  counted.current = now
  return {
    characters,
    wordCount,
    paragraphs: lines.filter(({ slot, text }) => slot === 'body' && text.trim() !== '').length,
  }
}

function number(count: number): string {
  return count.toLocaleString('en')
}
