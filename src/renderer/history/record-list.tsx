import { CircleAlert, CircleCheck } from 'lucide-react'
import type { HistoryEvent } from '#contract/history.ts'
import { copyChannels } from '#domain/channels/channels.ts'
import { draftStates } from '#domain/release/states.ts'
import { catalogue } from '#domain/rules/catalogue.ts'
import type { Strings } from '#strings/strings.ts'
import { iconLook } from '../desk/control.tsx'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { momentText } from '../desk/moments.ts'
import { useAnswer } from './use-answer.ts'

interface RecordListProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly turn: string
}

const titles = new Map(catalogue.map((rule) => [rule.id, rule.title]))

/** What happened to a release, the last first. Nothing here can be changed. */
export function RecordList({ desk, open, turn }: RecordListProps) {
  const strings = useStrings()
  const say = useSay()
  const record = useAnswer(desk, 'history.record', { draft: open.id }, turn)
  if (record === null) return null
  const { events, whole } = record
  const Icon = whole ? CircleCheck : CircleAlert
  const ruleName = (id: string) => {
    const title = titles.get(id)
    return title ? say(title) : id
  }
  return (
    <>
      {events.length === 0 ? (
        <p className="nothing">{strings.history.noEvents}</p>
      ) : (
        <ol className="record-rows" reversed>
          {[...events].reverse().map((event) => (
            <li key={event.order}>
              <p>{eventText(event, strings, ruleName)}</p>
              {event.note === '' ? null : <p className="record-note">{event.note}</p>}
              <p className="facts">
                {momentText(event.at, strings)}
                {event.by === '' ? '' : ` · ${event.by}`}
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className={whole ? 'record-whole' : 'record-whole broken'}>
        <Icon {...iconLook} size={15} />
        {whole ? strings.history.whole : strings.history.notWhole}
      </p>
    </>
  )
}

function eventText(
  { kind, detail }: HistoryEvent,
  strings: Strings,
  ruleName: (id: string) => string,
): string {
  const { events } = strings.history
  const text = (key: string) => (typeof detail[key] === 'string' ? detail[key] : '')
  const state = (key: string) => {
    const known = draftStates.find((one) => one === detail[key])
    return known ? strings.drafts.states[known] : text(key)
  }
  switch (kind) {
    case 'imported':
      return events.imported(text('file'))
    case 'state':
      return events.state(state('from'), state('to'))
    case 'override':
      return events.override(Array.isArray(detail['rules']) ? detail['rules'].map(ruleName).join(', ') : '')
    case 'embargo': {
      const until = detail['until']
      return events.embargo(typeof until === 'number' ? momentText(until, strings) : '')
    }
    case 'reopened':
      return events.reopened(state('from'))
    case 'exported':
      return events.exported(text('name'))
    case 'merged':
      return events.merged(text('from'), text('file'))
    case 'copied': {
      const channel = copyChannels.find((one) => one === detail['channel'])
      return events.copied(channel ? strings.copies.channels[channel] : text('channel'))
    }
    default:
      return events[kind]()
  }
}
