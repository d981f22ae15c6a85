import { useState } from 'react'
import type { DateValue } from '@internationalized/date'
import { Button, DateField, DateInput, DateSegment, I18nProvider, Label, Text } from 'react-aria-components'
import type { Refusal } from '#contract/refusals.ts'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useDateLocale, useStrings } from '../desk/language.tsx'
import { RefusalLine } from '../desk/refusal-line.tsx'
import { momentText } from '../desk/moments.ts'
import { momentOf, thaiMoment, tomorrowMorning } from './thai-moment.ts'

interface EmbargoDialogProps {
  readonly open: OpenDraft
  readonly actions: DeskActions
  onClose(): void
}

/** Until when a release is not to be published: a day of the Buddhist era and a time. */
export function EmbargoDialog({ open, actions, onClose }: EmbargoDialogProps) {
  const strings = useStrings()
  const words = strings.states
  const [now] = useState(() => Date.now())
  const [value, setValue] = useState<DateValue | null>(() =>
    open.embargoUntil === null ? tomorrowMorning(now) : thaiMoment(open.embargoUntil),
  )
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const until = value === null ? null : momentOf(value)
  const late = until !== null && until <= now
  const ready = until !== null && !late
  const set = async (moment: number | null) => {
    const why = await actions.history.setEmbargo(moment, '')
    if (why === null) onClose()
    else setRefusal(why)
  }
  return (
    <Frame title={words.embargo} onClose={onClose}>
      <p>{words.embargoBody}</p>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (ready) void set(until)
        }}
      >
        <I18nProvider locale={useDateLocale()}>
          <DateField
            className="field"
            granularity="minute"
            hourCycle={24}
            value={value}
            onChange={setValue}
            isInvalid={late}
            autoFocus
          >
            <Label>{words.embargoUntil}</Label>
            <DateInput className="box embargo-input">
              {(segment) => <DateSegment segment={segment} className="date-segment" />}
            </DateInput>
            <Text slot="description" className="field-hint">
              {until === null
                ? words.embargoEmpty
                : late
                  ? words.embargoPast
                  : words.notBefore(momentText(until, strings))}
            </Text>
          </DateField>
        </I18nProvider>
        <RefusalLine refusal={refusal} />
        <Actions>
          {open.embargoUntil === null ? null : (
            <Button className="button" onPress={() => void set(null)}>
              {words.liftEmbargo}
            </Button>
          )}
          <Button className="button" onPress={onClose}>
            {strings.desk.cancel}
          </Button>
          <Button className="button main" type="submit" isDisabled={!ready}>
            {words.setEmbargo}
          </Button>
        </Actions>
      </form>
    </Frame>
  )
}
