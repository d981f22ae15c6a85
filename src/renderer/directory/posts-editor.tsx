import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button, Group } from 'react-aria-components'
import { Plus, Trash2 } from 'lucide-react'
import type { HeldPost } from '#domain/directory/directory.ts'
import { iconLook } from '../desk/control.tsx'
import { useStrings } from '../desk/language.tsx'
import { Tick } from '../desk/tick.tsx'
import { DayField } from '../search/day-field.tsx'
import { EntryField } from './entry-form.tsx'

/** A post that is not written yet. */
export const emptyPost: HeldPost = { name: '', from: null, to: null, acting: false, mentions: null }

interface PostsEditorProps {
  readonly posts: readonly HeldPost[]
  onPosts(posts: readonly HeldPost[]): void
}

/** The posts of a person, one under the other, with their days of the Buddhist Era. */
export function PostsEditor({ posts, onPosts }: PostsEditorProps) {
  const { directory: strings } = useStrings()
  const list = useRef<HTMLDivElement>(null)
  const put = (place: number, changes: Partial<HeldPost>) =>
    // What a person changes is no longer what was read from releases.
    onPosts(posts.map((post, at) => (at === place ? { ...post, ...changes, mentions: null } : post)))
  const add = () => {
    // Drawn at once: the keyboard goes to the new line.
    flushSync(() => onPosts([...posts, emptyPost]))
    list.current?.querySelector<HTMLElement>('.directory-post:last-child input')?.focus()
  }
  return (
    <section className="directory-posts" aria-label={strings.posts}>
      <div ref={list}>
        {posts.map((post, place) => (
          // A post has no identity but its place in the list.
          <Group key={place} className="directory-post" aria-label={strings.postNumber(place + 1)}>
            <EntryField
              label={strings.post}
              value={post.name}
              onChange={(name) => put(place, { name })}
              maxLength={300}
            />
            <div className="directory-days">
              <DayField label={strings.from} day={post.from} onDay={(from) => put(place, { from })} />
              <DayField label={strings.to} day={post.to} onDay={(to) => put(place, { to })} />
              <Tick label={strings.acting} on={post.acting} onChange={(acting) => put(place, { acting })} />
              <Button
                className="button icon small"
                aria-label={strings.removePost(post.name === '' ? strings.postNumber(place + 1) : post.name)}
                onPress={() => onPosts(posts.filter((_, at) => at !== place))}
              >
                <Trash2 {...iconLook} size={16} />
              </Button>
            </div>
            {post.from !== null && post.to !== null && post.to < post.from ? (
              <p className="directory-fault">{strings.daysReversed}</p>
            ) : post.mentions === null ? null : (
              <p className="directory-hint">{strings.seen(post.mentions)}</p>
            )}
          </Group>
        ))}
      </div>
      <Button className="button small" onPress={add}>
        <Plus {...iconLook} size={16} />
        {strings.addPost}
      </Button>
    </section>
  )
}
