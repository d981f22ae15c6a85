import { useDeferredValue, useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Heading, Input, SearchField, TabPanel, Tabs } from 'react-aria-components'
import { catalogue } from '#domain/rules/catalogue.ts'
import { Overlay } from '../desk/overlay.tsx'
import { commands } from '../desk/commands/commands.ts'
import { shortcutText } from '../desk/keys.ts'
import { useSay, useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import { news, speaksOf } from './help-text.ts'
import './help.css'

interface HelpDialogProps {
  /** Opens a rule's page in the handbook. */
  onRule(rule: string): void
  onClose(): void
}

/** Everything that explains, in one place and searchable without a network: commands, how-to, checks, news. */
export function HelpDialog({ onRule, onClose }: HelpDialogProps) {
  const { help: words, desk } = useStrings()
  const say = useSay()
  const [typed, setTyped] = useState('')
  const query = useDeferredValue(typed)
  const shownCommands = commands.filter(({ label, keywords }) =>
    speaksOf(`${label.th} ${label.en} ${keywords}`, query),
  )
  const articles = Object.entries(words.article).filter(([, { title, body }]) =>
    speaksOf(`${title} ${body}`, query),
  )
  const rules = catalogue.filter(({ id, title, why }) =>
    speaksOf(`${id} ${title.th} ${title.en} ${why.th} ${why.en}`, query),
  )
  const shownNews = news.filter((line) => speaksOf(line, query))
  return (
    <Overlay frame="help" body="help-body" onClose={onClose}>
      <header className="help-head">
        <Heading slot="title" level={2}>
          {words.title}
        </Heading>
        <SearchField
          className="help-search"
          aria-label={words.search}
          value={typed}
          onChange={setTyped}
          autoFocus
        >
          <Input className="box" placeholder={words.search} />
        </SearchField>
        <Button className="button" onPress={onClose}>
          {desk.close}
        </Button>
      </header>
      <Tabs className="help-tabs">
        <Segments
          label={words.title}
          names={{
            commands: `${words.commands} ${shownCommands.length}`,
            'how-to': `${words.howTo} ${articles.length}`,
            rules: `${words.rules} ${rules.length}`,
            news: words.news,
          }}
        />
        <Panel id="commands" none={shownCommands.length === 0}>
          <p>{words.commandsBody}</p>
          <dl className="help-keys">
            {shownCommands.map(({ id, label, shortcut }) => (
              <div key={id}>
                <dt>{say(label)}</dt>
                <dd>{shortcut ? <kbd>{shortcutText(shortcut)}</kbd> : null}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="how-to" none={articles.length === 0}>
          {articles.map(([id, { title, body }]) => (
            <article key={id} className="help-article">
              <h3>{title}</h3>
              <p>{body}</p>
            </article>
          ))}
        </Panel>
        <Panel id="rules" none={rules.length === 0}>
          <ul className="help-rules">
            {rules.map((rule) => (
              <li key={rule.id}>
                <Button className="button help-rule" onPress={() => onRule(rule.id)}>
                  {say(rule.title)}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
        <Panel id="news" none={shownNews.length === 0}>
          {shownNews.map((line) => (
            <p key={line} className={line.startsWith('#') ? 'help-version' : 'help-news'}>
              {line.replace(/^[#-]+\s*/, '')}
            </p>
          ))}
        </Panel>
      </Tabs>
    </Overlay>
  )
}

function Panel({ id, none, children }: { id: string; none: boolean; children: ReactNode }) {
  const { help: words } = useStrings()
  return (
    <TabPanel id={id} className="help-panel">
      {none ? <p className="help-none">{words.none}</p> : children}
    </TabPanel>
  )
}
