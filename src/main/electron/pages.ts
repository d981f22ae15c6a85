import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import type { Picture } from '#domain/release/pictures.ts'
import { pageFile, pictureOf } from './page-file.ts'
import { rendererFolder } from './places.ts'
import { pageHeaders } from './security.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/**
 * Answers `app://tokhao/…` with the files of the built window and, under `pictures/`, with the store's pictures,
 * and with nothing else: another host, method or kind of file, or a path that leads out of the folder, is 404.
 */
export function servePages(pictureBytes: (id: string) => Picture | null): void {
  protocol.handle('app', (request) => {
    const picture = request.method === 'GET' ? pictureOf(request.url) : null
    return picture === null ? answerPage(request.method, request.url) : answerPicture(pictureBytes(picture))
  })
}

// A picture never changes under its address.
function answerPicture(picture: Picture | null): Response {
  if (picture === null) return new Response(null, { status: 404, headers: pageHeaders })
  const headers = {
    ...pageHeaders,
    'content-type': picture.mime,
    'cache-control': 'private, max-age=31536000, immutable',
  }
  return new Response(Buffer.from(picture.bytes), { headers })
}

async function answerPage(method: string, url: string): Promise<Response> {
  const file = method === 'GET' ? pageFile(url, rendererFolder) : null
  const type = file === null ? undefined : contentTypes[extname(file)]
  if (file === null || type === undefined) return new Response(null, { status: 404, headers: pageHeaders })
  try {
    const body = await readFile(file)
    return new Response(body, { headers: { ...pageHeaders, 'content-type': type } })
  } catch {
    return new Response(null, { status: 404, headers: pageHeaders })
  }
}
