import { CircleAlert, CircleCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextArea, TextField } from 'react-aria-components'
import { mailAttachments } from '#contract/publish.ts'
import type { Channel } from '#domain/channels/channels.ts'
import { facebookFold, lineLimit, proposedShort, shortLength } from '#domain/channels/short-text.ts'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { momentText } from '../desk/moments.ts'
import { useCopies } from './use-copies.ts'
import type { KnownCopies } from './use-copies.ts'
import './publish.css'

interface CopiesDialogProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly actions: DeskActions
  onClose(): void
}

/** What goes out beside files: to the site's editor, as a mail, to LINE and Facebook, and in English. */
export function CopiesDialog({ desk, open, actions, onClose }: CopiesDialogProps) {
  const strings = useStrings()
  const words = strings.copies
  const copies = useCopies(desk, open)
  const { publish } = actions
  const { release } = open
  const { english } = release
  const [attachment, setAttachment] = useState(desk.state.settings.exporting.options.attachment)
  // A text that was changed has been written looking at the release as it is now. The desk's state is the newest.
  const written = useRef({ short: release.short, english })
  const settle = () => {
    const now = desk.latest.current.open?.release
    if (!now) return
    const before = written.current
    written.current = { short: now.short, english: now.english }
    if (now.short !== before.short) void publish.wrote('short')
    const { headline, summary } = now.english
    if (headline !== before.english.headline || summary !== before.english.summary)
      void publish.wrote('english')
  }
  const close = () => {
    settle()
    onClose()
  }
  return (
    <Frame title={words.title} wide onClose={close}>
      <Copy channel="site" copies={copies}>
        <div className="copy-buttons">
          <Button className="button outlined" autoFocus onPress={() => publish.copy('rich')}>
            {words.rich}
          </Button>
          <Button className="button outlined" onPress={() => publish.copy('text')}>
            {words.plain}
          </Button>
        </div>
      </Copy>
      <Copy channel="email" copies={copies}>
        <p className="copy-hint">{words.mailHint}</p>
        <RadioGroup
          className="copy-attach"
          orientation="horizontal"
          value={attachment}
          onChange={(value) => setAttachment(mailAttachments.find((one) => one === value) ?? 'none')}
        >
          <Label>{words.attachment}</Label>
          {mailAttachments.map((one) => (
            <Radio key={one} value={one} className="radio">
              <span className="radio-dot" aria-hidden />
              {words.attachments[one]}
            </Radio>
          ))}
        </RadioGroup>
        <div className="copy-buttons">
          <Button className="button outlined" onPress={() => void publish.saveMail(attachment)}>
            {words.mail}
          </Button>
        </div>
      </Copy>
      <Copy channel="short" copies={copies}>
        <TextField
          className="field"
          value={release.short}
          onChange={(short) => publish.write({ short })}
          onBlur={settle}
        >
          <Label>{words.short}</Label>
          <TextArea className="box copy-text" rows={4} spellCheck={false} />
        </TextField>
        <ShortVerdict text={release.short} />
        <div className="copy-buttons">
          {release.short === '' ? (
            <Button
              className="button outlined"
              isDisabled={proposedShort(release) === ''}
              onPress={() => {
                publish.write({ short: proposedShort(release) })
                // Once the desk has it.
                window.setTimeout(settle)
              }}
            >
              {words.propose}
            </Button>
          ) : null}
          <Button
            className="button outlined"
            isDisabled={release.short.trim() === ''}
            onPress={() => publish.copyText('short', release.short)}
          >
            {words.copy}
          </Button>
        </div>
      </Copy>
      <Copy channel="english" copies={copies}>
        <TextField
          className="field"
          lang="en"
          value={english.headline}
          onChange={(headline) => publish.write({ english: { ...english, headline } })}
          onBlur={settle}
        >
          <Label>{words.englishHeadline}</Label>
          <Input className="box" lang="en" spellCheck={false} />
        </TextField>
        <TextField
          className="field"
          value={english.summary}
          onChange={(summary) => publish.write({ english: { ...english, summary } })}
          onBlur={settle}
        >
          <Label>{words.englishSummary}</Label>
          <TextArea className="box copy-text" lang="en" rows={4} spellCheck={false} />
        </TextField>
        <div className="copy-buttons">
          <Button
            className="button outlined"
            isDisabled={english.headline.trim() === '' && english.summary.trim() === ''}
            onPress={() =>
              publish.copyText(
                'english',
                [english.headline, english.summary].filter((part) => part.trim() !== '').join('\n\n'),
              )
            }
          >
            {words.copy}
          </Button>
        </div>
      </Copy>
      <Actions>
        <Button className="button main" onPress={close}>
          {strings.desk.close}
        </Button>
      </Actions>
    </Frame>
  )
}

interface CopyProps {
  readonly channel: Channel
  readonly copies: KnownCopies | null
  readonly children: ReactNode
}

/** One channel: its name, how its last copy stands to the release, and what can be done. */
function Copy({ channel, copies, children }: CopyProps) {
  const strings = useStrings()
  const words = strings.copies
  const copy = copies?.[channel] ?? null
  const stale = copy !== null && copy.changed.length > 0
  const Icon = stale ? CircleAlert : CircleCheck
  return (
    <section className="copy" aria-labelledby={`copy-${channel}`}>
      <h3 id={`copy-${channel}`}>{words.channels[channel]}</h3>
      <p className={stale ? 'copy-state stale' : 'copy-state'}>
        {copy === null ? (
          words.never
        ) : (
          <>
            <Icon {...iconLook} size={15} />
            <span>
              {words.taken(momentText(copy.at, strings), copy.by)}
              {stale ? ` · ${words.stale(copy.changed.map((part) => words.parts[part]).join(' '))}` : null}
            </span>
          </>
        )}
      </p>
      {children}
    </section>
  )
}

function ShortVerdict({ text }: { text: string }) {
  const { copies: words } = useStrings()
  const { graphemes, overLine, foldedOnFacebook } = shortLength(text)
  return (
    <p className={overLine ? 'copy-length over' : 'copy-length'}>
      {words.shortLength(graphemes)}
      {overLine ? ` · ${words.overLine(lineLimit.most)}` : null}
      {foldedOnFacebook ? ` · ${words.folded(facebookFold.most)}` : null}
      {overLine || foldedOnFacebook ? (
        <span className="copy-source">
          {words.limitsFrom(overLine ? lineLimit.source : facebookFold.source)}
        </span>
      ) : null}
    </p>
  )
}
