import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server beside the workstation, which hears whoever tries to leave it. */
export interface Outside {
  readonly address: string
  /** Every connection and every request since `forget`. */
  knocks(): readonly string[]
  forget(): void
  close(): void
}

/** Listens on a port of this machine that happens to be free. */
export async function listenOutside(): Promise<Outside> {
  let knocks: string[] = []
  const server = createServer((request, response) => {
    knocks.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*')
    response.end('<h1>outside</h1>')
  })
  server.on('connection', () => knocks.push('connection'))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    knocks: () => knocks,
    forget: () => {
      knocks = []
    },
    close: () => server.close(),
  }
}
