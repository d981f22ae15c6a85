import { useState } from 'react'
import { Button, Input, Label, TabPanel, Tabs, TextArea, TextField } from 'react-aria-components'
import type { Boilerplate } from '#contract/boilerplate.ts'
import { ask } from '../bridge.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { KeptRows } from '../desk/kept-rows.tsx'
import { useStrings } from '../desk/language.tsx'
import { Segments } from '../desk/segments.tsx'
import type { Desk } from '../desk/use-desk.ts'
import './templates.css'

interface BoilerplateDialogProps {
  readonly desk: Desk
  readonly boilerplate: Boilerplate
  onClose(): void
}

/** The office's short forms, templates and sign-off. What is changed is kept at once. */
export function BoilerplateDialog({ desk, boilerplate, onClose }: BoilerplateDialogProps) {
  const { templates: words, desk: strings } = useStrings()
  const write = async (next: Boilerplate) => {
    const answer = await ask('boilerplate.write', { boilerplate: next })
    if (answer.ok) desk.dispatch({ kind: 'boilerplate', boilerplate: next })
    else desk.refuse(answer.refusal)
    return answer.ok
  }
  const panel = { boilerplate, onWrite: write }
  return (
    <Frame title={words.boilerplateTitle} wide onClose={onClose}>
      <Tabs className="dialog-tabs">
        <Segments
          label={words.boilerplateTitle}
          names={{
            snippets: `${words.snippets} ${boilerplate.snippets.length}`,
            own: `${words.own} ${boilerplate.templates.length}`,
            'sign-off': words.signOff,
          }}
        />
        <TabPanel id="snippets">
          <Snippets {...panel} />
        </TabPanel>
        <TabPanel id="own">
          <Own {...panel} desk={desk} />
        </TabPanel>
        <TabPanel id="sign-off">
          <SignOff {...panel} />
        </TabPanel>
      </Tabs>
      <Actions>
        <Button className="button main" onPress={onClose}>
          {strings.close}
        </Button>
      </Actions>
    </Frame>
  )
}

interface PanelProps {
  readonly boilerplate: Boilerplate
  onWrite(next: Boilerplate): Promise<boolean>
}

function Snippets({ boilerplate, onWrite }: PanelProps) {
  const { templates: words } = useStrings()
  const [short, setShort] = useState('')
  const [text, setText] = useState('')
  const ready = short.trim() !== '' && text.trim() !== ''
  const { snippets } = boilerplate
  return (
    <>
      <p>{words.snippetsBody}</p>
      <form
        className="boilerplate-add"
        onSubmit={(event) => {
          event.preventDefault()
          if (!ready) return
          const snippet = { short: short.trim(), text: text.trim() }
          const others = snippets.filter((one) => one.short !== snippet.short)
          void onWrite({ ...boilerplate, snippets: [snippet, ...others] })
          setShort('')
          setText('')
        }}
      >
        <TextField className="field" value={short} onChange={setShort} maxLength={40} autoFocus>
          <Label>{words.short}</Label>
          <Input className="box" placeholder={words.sampleShort} spellCheck={false} />
        </TextField>
        <TextField className="field" value={text} onChange={setText} maxLength={5000}>
          <Label>{words.text}</Label>
          <Input className="box" placeholder={words.sampleText} spellCheck={false} />
        </TextField>
        <Button className="button outlined" type="submit" isDisabled={!ready}>
          {words.add}
        </Button>
      </form>
      <KeptRows
        className="boilerplate-rows"
        removeLabel={words.remove}
        none={words.noSnippets}
        rows={snippets.map((one) => ({ key: one.short, name: one.short, beside: one.text }))}
        onRemove={(key) =>
          void onWrite({ ...boilerplate, snippets: snippets.filter((one) => one.short !== key) })
        }
      />
    </>
  )
}

function Own({ boilerplate, onWrite, desk }: PanelProps & { desk: Desk }) {
  const { templates: words } = useStrings()
  const [name, setName] = useState('')
  const open = desk.state.open
  const { templates } = boilerplate
  const keep = async () => {
    const release = desk.readNow()
    if (!release) return
    const template = { id: crypto.randomUUID(), name: name.trim(), release }
    if (await onWrite({ ...boilerplate, templates: [template, ...templates] }))
      desk.say(words.kept(template.name))
    setName('')
  }
  return (
    <>
      <p>{words.ownBody}</p>
      {open === null ? null : (
        <form
          className="boilerplate-add"
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') void keep()
          }}
        >
          <TextField className="field" value={name} onChange={setName} maxLength={200}>
            <Label>{words.name}</Label>
            <Input className="box" spellCheck={false} />
          </TextField>
          <Button className="button outlined" type="submit" isDisabled={name.trim() === ''}>
            {words.keep}
          </Button>
        </form>
      )}
      <KeptRows
        className="boilerplate-rows"
        removeLabel={words.remove}
        none={words.noOwn}
        rows={templates.map((one) => ({ key: one.id, name: one.name, beside: one.release.headline }))}
        onRemove={(key) =>
          void onWrite({ ...boilerplate, templates: templates.filter((one) => one.id !== key) })
        }
      />
    </>
  )
}

function SignOff({ boilerplate, onWrite }: PanelProps) {
  const { templates: words } = useStrings()
  const [text, setText] = useState(boilerplate.signOff)
  return (
    <>
      <p>{words.signOffBody}</p>
      <TextField
        className="field"
        aria-label={words.signOff}
        value={text}
        onChange={setText}
        onBlur={() => void onWrite({ ...boilerplate, signOff: text.trim() })}
        maxLength={5000}
      >
        <TextArea className="box boilerplate-text" rows={5} spellCheck={false} />
      </TextField>
    </>
  )
}
