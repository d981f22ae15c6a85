import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components'
import { exportFormats, pdfTemplates } from '#contract/publish.ts'
import type { Exporting } from '#contract/publish.ts'
import type { Refusal } from '#contract/refusals.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { iconLook } from '../desk/control.tsx'
import { Actions } from '../desk/dialog-frame.tsx'
import { useStrings } from '../desk/language.tsx'
import { RefusalLine } from '../desk/refusal-line.tsx'
import { TickMark } from '../desk/tick.tsx'

interface ExportWishProps {
  readonly wish: Exporting
  /** The findings of the release; null where many are exported. */
  readonly findings: readonly Finding[] | null
  readonly refusal: Refusal | null
  readonly busy: boolean
  /** The settings do not name the office: its header would be empty. */
  readonly nameless: boolean
  onWish(wish: Exporting): void
  onGo(): void
  /** Back to what must be fixed. */
  onBack(): void
  onClose(): void
}

/** Asks for formats and what goes with them. */
export function ExportWish({
  wish,
  findings,
  refusal,
  busy,
  nameless,
  onWish,
  onGo,
  onBack,
  onClose,
}: ExportWishProps) {
  const strings = useStrings()
  const words = strings.publish
  const errors = findings?.filter(({ severity }) => severity === 'error').length ?? 0
  const { formats, options, certificate } = wish
  const first = formats[0] ?? exportFormats[0]
  return (
    <form
      className="publish-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (formats.length > 0 && !busy) onGo()
      }}
    >
      {findings === null ? <p>{words.manyHint}</p> : <Readiness findings={findings} />}
      <CheckboxGroup
        className="formats"
        value={[...formats]}
        // In the order of the list, so that the same choice always is the same.
        onChange={(chosen) =>
          onWish({ ...wish, formats: exportFormats.filter((format) => chosen.includes(format)) })
        }
      >
        <Label className="publish-label">{words.formats}</Label>
        <div className="formats-grid">
          {exportFormats.map((format) => (
            <Checkbox key={format} value={format} className="choice boxed" autoFocus={format === first}>
              <TickMark />
              <span>
                <span className="choice-name">{words.formatNames[format]}</span>
                <span className="choice-use">{words.formatUses[format]}</span>
              </span>
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      {formats.includes('pdf') ? (
        <RadioGroup
          className="templates"
          value={options.template}
          onChange={(value) => {
            const template = pdfTemplates.find((one) => one === value) ?? options.template
            onWish({ ...wish, options: { ...options, template } })
          }}
        >
          <Label className="publish-label">{words.template}</Label>
          {pdfTemplates.map((template) => (
            <Radio key={template} value={template} className="radio">
              <span className="radio-dot" aria-hidden />
              {words.templates[template]}
            </Radio>
          ))}
        </RadioGroup>
      ) : null}
      <div className="publish-more">
        <Checkbox
          className="choice"
          isSelected={options.header}
          onChange={(header) => onWish({ ...wish, options: { ...options, header } })}
        >
          <TickMark />
          <span>
            {words.header}
            {nameless ? <span className="choice-use">{words.headerNameless}</span> : null}
          </span>
        </Checkbox>
        <Checkbox
          className="choice"
          isSelected={certificate}
          onChange={(ticked) => onWish({ ...wish, certificate: ticked })}
        >
          <TickMark />
          <span>
            {words.certificate}
            <span className="choice-use">{words.certificateUse}</span>
          </span>
        </Checkbox>
      </div>
      <RefusalLine refusal={refusal} />
      <p className="publish-where">
        {formats.length === 0
          ? words.nothingTicked
          : findings === null || formats.length > 1 || certificate
            ? words.toFolder
            : words.toFile}
      </p>
      <Actions>
        <Button className="button" onPress={onClose} isDisabled={busy}>
          {strings.desk.cancel}
        </Button>
        <Button
          className={errors > 0 ? 'button outlined' : 'button main'}
          type="submit"
          isDisabled={formats.length === 0 || busy}
        >
          {busy ? words.working : errors > 0 ? words.anyway : words.go}
        </Button>
        {errors > 0 ? (
          <Button className="button main" onPress={onBack} isDisabled={busy}>
            {words.fix}
          </Button>
        ) : null}
      </Actions>
    </form>
  )
}

/** Whether the release is ready, in one line. */
function Readiness({ findings }: { findings: readonly Finding[] }) {
  const { publish: words } = useStrings()
  const { errors, warnings } = useMemo(() => {
    const of = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length
    return { errors: of('error'), warnings: of('warning') }
  }, [findings])
  const look = { ...iconLook, size: 18 }
  if (errors > 0) {
    return (
      <p className="readiness error">
        <CircleAlert {...look} />
        <span>
          <strong>{words.mustFix(errors)}</strong> {words.mustFixMeans}
        </span>
      </p>
    )
  }
  if (warnings > 0) {
    return (
      <p className="readiness warning">
        <TriangleAlert {...look} />
        {words.shouldFix(warnings)}
      </p>
    )
  }
  return (
    <p className="readiness done">
      <CircleCheck {...look} />
      {words.ready}
    </p>
  )
}
