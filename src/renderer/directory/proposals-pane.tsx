import { useState } from 'react'
import { Button, ListBox, ListBoxItem } from 'react-aria-components'
import type { DirectoryProposals, PersonProposal } from '#contract/directory.ts'
import { isActing, namedInFull } from '#domain/directory/directory.ts'
import { shortDate } from '#domain/thai/buddhist-date.ts'
import { JobBar } from '../archive/job-bar.tsx'
import { StopJob } from '../archive/stop-job.tsx'
import { useProgress } from '../archive/use-progress.ts'
import { ask } from '../bridge.ts'
import { useStrings } from '../desk/language.tsx'
import type { Said } from './entry-pane.tsx'
import type { DirectoryActions } from './use-directory.ts'

interface ProposalsPaneProps {
  readonly actions: DirectoryActions
  say(said: Said): void
}

type Looking =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly found: DirectoryProposals }

/** People and posts that the archive proposes: nothing enters the directory before somebody has said yes to it. */
export function ProposalsPane({ actions, say }: ProposalsPaneProps) {
  const { directory: strings, refusals } = useStrings()
  const [looking, setLooking] = useState<Looking>({ kind: 'idle' })
  const look = async () => {
    setLooking({ kind: 'looking' })
    const answer = await ask('directory.propose', {})
    setLooking(answer.ok ? { kind: 'found', found: answer.value } : { kind: 'idle' })
    if (!answer.ok) say({ text: refusals[answer.refusal.code](answer.refusal.detail) })
  }
  switch (looking.kind) {
    case 'idle':
      return (
        <div className="directory-learn">
          <p>{strings.learnBody}</p>
          <Button className="button main" onPress={() => void look()}>
            {strings.learn}
          </Button>
        </div>
      )
    case 'looking':
      return <Reading />
    case 'found':
      return <Found found={looking.found} actions={actions} say={say} />
  }
}

function Reading() {
  const { directory: strings } = useStrings()
  return (
    <div className="directory-learn">
      <JobBar label={strings.learning} waiting={strings.learning} progress={useProgress('people')} />
      <StopJob />
    </div>
  )
}

function Found({ found, actions, say }: ProposalsPaneProps & { readonly found: DirectoryProposals }) {
  const { directory: strings, refusals } = useStrings()
  const [left, setLeft] = useState(found.proposals)
  const [chosen, setChosen] = useState(found.proposals[0]?.key ?? null)
  const current = left.find(({ key }) => key === chosen) ?? left[0]

  const settle = (proposal: PersonProposal) => {
    const at = left.indexOf(proposal)
    const next = left.filter((one) => one !== proposal)
    setLeft(next)
    setChosen(next[Math.min(at, next.length - 1)]?.key ?? null)
  }
  const accept = async (proposal: PersonProposal) => {
    const { prefix, given, surname, post, first, last, releases } = proposal
    const held = { name: post, from: first, to: last, acting: isActing(post), mentions: releases }
    const facts = { prefix, given, surname, aliases: [], posts: [held], verified: false, files: null }
    if ((await actions.keepPerson(null, facts)) === null) return
    settle(proposal)
    say({ text: strings.accepted(`${namedInFull(proposal)} ${post}`) })
  }
  const decline = async (proposal: PersonProposal) => {
    const answer = await ask('directory.decline', { key: proposal.key })
    if (!answer.ok) return say({ text: refusals[answer.refusal.code](answer.refusal.detail) })
    settle(proposal)
    say({ text: strings.declined(`${namedInFull(proposal)} ${proposal.post}`) })
  }

  return (
    <div className="directory-found">
      <p>
        {left.length === 0 && found.proposals.length > 0
          ? strings.allSeen
          : strings.learned(left.length, found.releases)}
      </p>
      {current ? (
        <>
          {/* Keys that reach the list come from its lines. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
          <div
            className="directory-proposals"
            onKeyDown={(event) => {
              if (event.key !== 'Delete') return
              event.preventDefault()
              void decline(current)
            }}
          >
            <ListBox
              className="directory-list"
              aria-label={strings.proposalList}
              items={left.map((proposal) => ({ id: proposal.key, proposal }))}
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              autoFocus
              selectedKeys={[current.key]}
              onSelectionChange={(keys) => {
                const [key] = keys === 'all' ? [] : keys
                if (key !== undefined) setChosen(String(key))
              }}
              onAction={(key) => {
                const proposal = left.find((one) => one.key === key)
                if (proposal) void accept(proposal)
              }}
            >
              {({ proposal }) => (
                <ListBoxItem
                  id={proposal.key}
                  className="directory-line"
                  textValue={`${namedInFull(proposal)} ${proposal.post}`}
                >
                  <span className="directory-line-name">
                    {namedInFull(proposal)} {proposal.post}
                  </span>
                  <span className="directory-line-beside">
                    {strings.proposalSeen(proposal.releases, daysOf(proposal))}
                    {proposal.known ? ` · ${strings.proposalNewPost}` : ''}
                  </span>
                </ListBoxItem>
              )}
            </ListBox>
          </div>
          <div className="directory-settle">
            <span>{strings.proposalKeys}</span>
            <Button className="button" onPress={() => void decline(current)}>
              {strings.decline}
            </Button>
            <Button className="button main" onPress={() => void accept(current)}>
              {strings.accept}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  )
}

function daysOf({ first, last }: PersonProposal): string {
  if (first === null || last === null) return ''
  return first === last ? shortDate(first) : `${shortDate(first)} – ${shortDate(last)}`
}
