import { useState } from 'react'
import { Button, Input, Label, TextField } from 'react-aria-components'
import type { PersonFacts } from '#domain/directory/directory.ts'
import { namedInFull } from '#domain/directory/directory.ts'
import { useStrings } from '../desk/language.tsx'
import { emptyPost, PostsEditor } from './posts-editor.tsx'
import { joinedList, splitList } from './split-list.ts'
import { Tick } from './tick.tsx'

/** A person about whom nothing is known yet. */
export const nobody: PersonFacts = {
  prefix: '',
  given: '',
  surname: '',
  aliases: [],
  posts: [emptyPost],
  verified: false,
  files: null,
}

interface EntryFormProps<Facts> {
  readonly facts: Facts
  readonly isNew: boolean
  /** Told whether there is something that is not saved. */
  onDirty(facts: Facts | null): void
  onSave(facts: Facts): void
  onRemove(): void
}
export type PersonFormProps = EntryFormProps<PersonFacts>

/** A person as it is entered; nothing is kept before it is saved. */
export function PersonForm({ facts, isNew, onDirty, onSave, onRemove }: PersonFormProps) {
  const { directory: strings } = useStrings()
  const [draft, setDraft] = useState(facts)
  const [aliases, setAliases] = useState(joinedList(facts.aliases))
  const change = (changes: Partial<PersonFacts>, typedAliases = aliases) => {
    const next = { ...draft, ...changes }
    setDraft(next)
    onDirty(whole(next, typedAliases))
  }
  const ready =
    draft.given.trim() !== '' &&
    draft.posts.every(({ from, to }) => from === null || to === null || from <= to)
  return (
    <form
      className="directory-form"
      aria-label={isNew ? strings.newPerson : namedInFull(facts)}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSave(whole(draft, aliases))
      }}
    >
      <div className="directory-name">
        <TextField
          className="field directory-prefix"
          value={draft.prefix}
          onChange={(prefix) => change({ prefix })}
          maxLength={40}
          autoFocus={isNew}
        >
          <Label>{strings.prefix}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
        <TextField
          className="field"
          value={draft.given}
          onChange={(given) => change({ given })}
          maxLength={100}
          isRequired
        >
          <Label>{strings.given}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
        <TextField
          className="field"
          value={draft.surname}
          onChange={(surname) => change({ surname })}
          maxLength={100}
        >
          <Label>{strings.surname}</Label>
          <Input className="box" spellCheck={false} />
        </TextField>
      </div>
      <VerifiedBox on={draft.verified} onChange={(verified) => change({ verified })} />
      <PostsEditor posts={draft.posts} onPosts={(posts) => change({ posts })} />
      <TextField
        className="field"
        value={aliases}
        onChange={(typed) => {
          setAliases(typed)
          change({}, typed)
        }}
        maxLength={2000}
      >
        <Label>{strings.aliases}</Label>
        <Input className="box" spellCheck={false} />
      </TextField>
      <div className="actions">
        {isNew ? null : (
          <Button className="button" onPress={onRemove}>
            {strings.remove}
          </Button>
        )}
        <Button className="button main" type="submit" isDisabled={!ready}>
          {strings.save}
        </Button>
      </div>
    </form>
  )
}

/** The tick that says that an entry has been compared with an authority. */
export function VerifiedBox({ on, onChange }: { readonly on: boolean; onChange(on: boolean): void }) {
  const { directory: strings } = useStrings()
  return (
    <div>
      <Tick label={strings.verified} on={on} onChange={onChange} />
      <p className="directory-hint">{strings.verifiedHint}</p>
    </div>
  )
}

// Lines that were left empty are no posts.
function whole(draft: PersonFacts, aliases: string): PersonFacts {
  return {
    ...draft,
    prefix: draft.prefix.trim(),
    given: draft.given.trim(),
    surname: draft.surname.trim(),
    aliases: splitList(aliases).slice(0, 20),
    posts: draft.posts.flatMap((post) => {
      const name = post.name.trim()
      return name === '' ? [] : [{ ...post, name }]
    }),
  }
}
