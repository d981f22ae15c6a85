import { Button } from 'react-aria-components'
import { catalogue } from '#domain/rules/catalogue.ts'
import { passageText } from '#domain/release/passages.ts'
import type { Release } from '#domain/release/release.ts'
import type { Finding } from '#domain/rules/rule.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useSay, useStrings } from '../desk/language.tsx'
import { FixWords } from './finding-card.tsx'

const titles = new Map(catalogue.map((rule) => [rule.id, rule.title]))

interface FixAllDialogProps {
  readonly findings: readonly Finding[]
  readonly release: Release
  onFix(): void
  onClose(): void
}

/** The list of what a bulk fix would change, before it changes anything. */
export function FixAllDialog({ findings, release, onFix, onClose }: FixAllDialogProps) {
  const { findings: strings, desk } = useStrings()
  const say = useSay()
  return (
    <Frame title={strings.previewFixes(findings.length)} wide onClose={onClose}>
      <p>{strings.previewBody}</p>
      <ul className="change-list" tabIndex={0} aria-label={strings.previewFixes(findings.length)}>
        {findings.map((finding, at) => {
          const [fix] = finding.fixes
          const title = titles.get(finding.rule)
          return (
            <li key={`${finding.fingerprint}:${at}`}>
              {fix ? <FixWords finding={finding} fix={fix} passage={passageText(release, finding)} /> : null}
              <span className="fix-rule">{title ? say(title) : finding.rule}</span>
            </li>
          )
        })}
      </ul>
      <Actions>
        <Button className="button" onPress={onClose}>
          {desk.cancel}
        </Button>
        <Button className="button main" autoFocus onPress={onFix}>
          {strings.fixNow}
        </Button>
      </Actions>
    </Frame>
  )
}
