import { useState } from 'react'
import type { PersonFacts } from '#domain/directory/directory.ts'
import { namedInFull } from '#domain/directory/directory.ts'
import { useStrings } from '../desk/language.tsx'
import { EntryField, EntryForm, VerifiedBox } from './entry-form.tsx'
import type { EntryTools } from './entry-form.tsx'
import { emptyPost, PostsEditor } from './posts-editor.tsx'
import { joinedList, splitList } from './split-list.ts'

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

/** A person as it is entered. */
export function PersonForm({ facts, isNew, onDirty, onSave, onRemove }: EntryTools<PersonFacts>) {
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
    <EntryForm
      label={isNew ? strings.newPerson : namedInFull(facts)}
      isNew={isNew}
      ready={ready}
      onSave={() => onSave(whole(draft, aliases))}
      onRemove={onRemove}
    >
      <div className="directory-name">
        <EntryField
          label={strings.prefix}
          className="field directory-prefix"
          value={draft.prefix}
          onChange={(prefix) => change({ prefix })}
          maxLength={40}
          autoFocus={isNew}
        />
        <EntryField
          label={strings.given}
          value={draft.given}
          onChange={(given) => change({ given })}
          maxLength={100}
          isRequired
        />
        <EntryField
          label={strings.surname}
          value={draft.surname}
          onChange={(surname) => change({ surname })}
          maxLength={100}
        />
      </div>
      <VerifiedBox on={draft.verified} onChange={(verified) => change({ verified })} />
      <PostsEditor posts={draft.posts} onPosts={(posts) => change({ posts })} />
      <EntryField
        label={strings.aliases}
        value={aliases}
        onChange={(typed) => {
          setAliases(typed)
          change({}, typed)
        }}
        maxLength={2000}
      />
    </EntryForm>
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
