import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components'
import type { Settings } from '#contract/settings.ts'
import { languages } from '#strings/strings.ts'
import { CategoryBox } from '../desk/category-box.tsx'
import { commandById } from '../desk/commands/commands.ts'
import type { DeskActions } from '../desk/desk-actions.ts'
import { Actions, Frame } from '../desk/dialog-frame.tsx'
import { useSay, useStrings } from '../desk/language.tsx'
import { OnOff } from '../desk/on-off.tsx'
import './settings.css'

const themes = ['system', 'light', 'dark', 'contrast'] as const
const fonts = ['sarabun', 'machine'] as const
const sizes = [90, 100, 110, 125, 150, 200] as const
const officeFields = ['name', 'parent', 'address', 'telephone', 'email', 'website'] as const
/** Settings that have a dialog of their own. */
const elsewhere = ['house.open', 'boilerplate.open', 'directory.open', 'backups.open'] as const

interface SettingsDialogProps {
  readonly settings: Settings
  readonly actions: DeskActions
  onClose(): void
}

/** What a person chooses for the desk. Every choice holds at once; there is nothing to confirm. */
export function SettingsDialog({ settings, actions, onClose }: SettingsDialogProps) {
  const { settings: words, desk } = useStrings()
  const say = useSay()
  const [author, setAuthor] = useState(settings.author)
  const [office, setOffice] = useState(settings.office)
  const [category, setCategory] = useState(settings.category)
  const change = actions.changeSettings
  return (
    <Frame title={words.title} wide onClose={onClose}>
      <Part title={words.look}>
        <Choice
          label={words.language}
          value={settings.language}
          options={languages}
          name={(language) => words.languages[language]}
          onChoose={(language) => change({ language })}
        />
        <Choice
          label={words.theme}
          value={settings.theme}
          options={themes}
          name={(theme) => words.themes[theme]}
          onChoose={(theme) => change({ theme })}
        />
      </Part>
      <Part title={words.page}>
        <Choice
          label={words.zoom}
          value={String(settings.zoom)}
          options={sizes.map(String)}
          name={(size) => `${size}%`}
          onChoose={(size) => change({ zoom: Number(size) })}
        />
        <Choice
          label={words.font}
          value={settings.font}
          options={fonts}
          name={(font) => words.fonts[font]}
          onChoose={(font) => change({ font })}
        />
        <OnOff on={settings.typewriter} onChange={(typewriter) => change({ typewriter })}>
          {words.typewriter}
        </OnOff>
      </Part>
      <Part title={words.writer}>
        <TextField
          className="field"
          value={author}
          onChange={setAuthor}
          onBlur={() => change({ author: author.trim() })}
          maxLength={200}
        >
          <Label>{words.author}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
      </Part>
      <Part title={words.office}>
        <div className="settings-office">
          {officeFields.map((field) => (
            <TextField
              key={field}
              className="field"
              value={office[field]}
              onChange={(text) => setOffice({ ...office, [field]: text })}
              onBlur={() => change({ office })}
              maxLength={200}
            >
              <Label>{field === 'name' ? words.officeName : words[field]}</Label>
              <Input className="box" spellCheck={false} />
            </TextField>
          ))}
        </div>
        <CategoryBox
          className="field"
          category={category}
          onCategory={setCategory}
          onBlur={() => change({ category: category.trim() })}
        >
          <Label>{words.category}</Label>
          <Input className="box" placeholder={words.chooseEachTime} spellCheck={false} />
        </CategoryBox>
      </Part>
      <Part title={words.more}>
        <div className="settings-more">
          {elsewhere.map((id) => {
            const command = commandById(id)
            if (!command) return null
            return (
              <Button key={id} className="button outlined small" onPress={() => command.run(actions)}>
                {say(command.label)}
              </Button>
            )
          })}
        </div>
      </Part>
      <Actions>
        <Button className="button main" autoFocus onPress={onClose}>
          {desk.close}
        </Button>
      </Actions>
    </Frame>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="settings-part">
      <h3>{title}</h3>
      {children}
    </section>
  )
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: string
  readonly options: readonly Value[]
  name(option: Value): string
  onChoose(option: Value): void
}

function Choice<Value extends string>({ label, value, options, name, onChoose }: ChoiceProps<Value>) {
  return (
    <RadioGroup
      className="settings-choice"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one === chosen)
        if (option !== undefined) onChoose(option)
      }}
    >
      <Label>{label}</Label>
      <div className="settings-options">
        {options.map((option) => (
          <Radio key={option} value={option} className="settings-option">
            {name(option)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
