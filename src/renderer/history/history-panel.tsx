import { CircleAlert, CircleCheck } from 'lucide-react'
import { TabPanel, Tabs } from 'react-aria-components'
import type { HistoryHealth } from '#contract/history.ts'
import { CommentsList } from '../comments/comments-list.tsx'
import { iconLook } from '../desk/control.tsx'
import type { DeskActions } from '../desk/desk-actions.ts'
import type { OpenDraft } from '../desk/desk-state.ts'
import { useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import type { Desk } from '../desk/use-desk.ts'
import { momentText } from '../desk/moments.ts'
import { RecordList } from './record-list.tsx'
import { useAnswer, useSavedAt } from './use-answer.ts'
import { VersionList } from './version-list.tsx'
import './history.css'

interface HistoryPanelProps {
  readonly desk: Desk
  readonly open: OpenDraft
  readonly health: HistoryHealth | null
  readonly actions: DeskActions
}

/** What became of a release: its versions, the comments on it, and the record of what happened to it. */
export function HistoryPanel({ desk, open, health, actions }: HistoryPanelProps) {
  const { history: strings } = useStrings()
  const recorded = String(desk.state.recorded)
  const turn = `${recorded}:${useSavedAt(open.save)}`
  const comments = useAnswer(desk, 'comments.list', { draft: open.id }, recorded)
  const waiting = comments?.filter(({ thread, resolved }) => thread === null && resolved === null).length ?? 0
  return (
    <div className="history">
      <HealthSign health={health} />
      <Tabs className="history-parts">
        <Segments
          label={strings.title}
          names={{
            ...strings.parts,
            comments: waiting > 0 ? `${strings.parts.comments} ${waiting}` : strings.parts.comments,
          }}
        />
        <TabPanel id="versions" className="history-part">
          <VersionList desk={desk} open={open} turn={turn} actions={actions} />
        </TabPanel>
        <TabPanel id="comments" className="history-part">
          <CommentsList desk={desk} open={open} comments={comments} actions={actions} />
        </TabPanel>
        <TabPanel id="record" className="history-part">
          <RecordList desk={desk} open={open} turn={turn} />
        </TabPanel>
      </Tabs>
    </div>
  )
}

/** When the last version was kept, and whether it says what the draft says. */
function HealthSign({ health }: { health: HistoryHealth | null }) {
  const strings = useStrings()
  const words = strings.history
  if (health === null) return null
  const { sound, newestAt } = health
  const Icon = sound ? CircleCheck : CircleAlert
  return (
    <div className={sound ? 'health sound' : 'health unsound'} role={sound ? 'status' : 'alert'}>
      <Icon {...iconLook} size={17} />
      <div>
        <p>
          {!sound
            ? words.unsoundShort
            : newestAt === null
              ? words.none
              : words.newest(momentText(newestAt, strings))}
        </p>
        {sound && newestAt === null ? null : (
          <p className="health-more">{sound ? words.sound : words.unsound}</p>
        )}
      </div>
    </div>
  )
}
