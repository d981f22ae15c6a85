import type { Session } from 'electron'
import { session } from 'electron'

/**
 * What a still page may load: nothing but what it carries in itself. No script ever runs in it,
 * whatever a release says.
 */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

/** One page of HTML, held in memory, with a session of its own in which nothing else can be reached. */
export interface StillPage {
  readonly session: Session
  /** Holds this document instead of the last one; returns the address to load. */
  hold(html: string): string
}

/** Makes the place for still pages of one kind; `name` is the host of their addresses. */
export function stillPage(name: string): StillPage {
  const own = session.fromPartition(name)
  let held = { address: '', html: '' }
  let count = 0
  own.protocol.handle('app', (request) =>
    request.url === held.address
      ? new Response(held.html, {
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
        })
      : new Response(null, { status: 404 }),
  )
  return {
    session: own,
    hold(html) {
      count += 1
      held = { address: `app://${name}/${count}`, html }
      return held.address
    },
  }
}
