import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPictureHeader } from './picture-header.ts'
import type { PictureReading } from './picture-header.ts'
import { chunk, jpeg, joined, letters, png, segment } from './testing.ts'

const sizeOf = (reading: PictureReading) =>
  reading.ok ? `${reading.header.type} ${reading.header.width}×${reading.header.height}` : reading.flaw
const read = (bytes: Uint8Array) => sizeOf(readPictureHeader(bytes))

const little = (value: number, length: number) =>
  Array.from({ length }, (_, at) => (value >>> (8 * at)) & 255)
const gif = (pictures: number) =>
  joined(
    letters('GIF89a'),
    little(300, 2),
    little(200, 2),
    [0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    [0x21, 0xf9, 4, 0, 0, 0, 0, 0],
    ...Array.from({ length: pictures }, () => [0x2c, ...little(0, 8), 0, 2, 2, 0x4c, 1, 0]),
    [0x3b],
  )
const webp = (kind: string, content: readonly number[]) =>
  joined(
    letters('RIFF'),
    little(100, 4),
    letters('WEBP'),
    letters(kind),
    little(content.length, 4),
    content,
    Array.from({ length: 30 }, () => 0),
  )
const bmp = (width: number, height: number) =>
  joined(
    letters('BM'),
    little(1000, 4),
    little(0, 4),
    little(54, 4),
    little(40, 4),
    little(width, 4),
    little(height, 4),
    Array.from({ length: 28 }, () => 0),
  )

describe('the header of a picture', () => {
  test.each<[string, Uint8Array, string]>([
    ['a JPEG', jpeg(4000, 3000), 'jpeg 4000×3000'],
    ['a PNG', png(4000, 3000), 'png 4000×3000'],
    ['a GIF that stands still', gif(1), 'gif 300×200'],
    [
      'a WebP, lossy',
      webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(640, 2), ...little(480, 2)]),
      'webp 640×480',
    ],
    ['a WebP, lossless', webp('VP8L', [0x2f, ...little(639 | (479 << 14), 4)]), 'webp 640×480'],
    ['a WebP, extended', webp('VP8X', [0, 0, 0, 0, ...little(639, 3), ...little(479, 3)]), 'webp 640×480'],
    ['a BMP from top to bottom', bmp(640, -480), 'bmp 640×480'],
    ['a GIF that moves', gif(2), 'animated'],
    ['a PNG that moves', png(10, 10, [chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])]), 'animated'],
    ['a WebP that moves', webp('VP8X', [2, 0, 0, 0, ...little(639, 3), ...little(479, 3)]), 'animated'],
    ['an SVG', Uint8Array.from(letters('<?xml version="1.0"?><!-- a --><svg xmlns="x"/>')), 'vector'],
    ['an SVG in UTF-16', Uint8Array.from(letters('<svg >').flatMap((byte) => [byte, 0])), 'vector'],
    ['a bomb of pixels', png(50_000, 50_000), 'too-large'],
    ['one with more pixels than numbers', png(0xffffffff, 0xffffffff), 'too-large'],
    ['one without pixels', png(0, 10), 'unreadable'],
    ['a JPEG without a frame', joined([0xff, 0xd8], segment(0xda, [1])), 'unreadable'],
    ['a JPEG with a length that is none', joined([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), 'unreadable'],
    ['a PNG with a chunk beyond its end', png(10, 10).subarray(0, 40), 'unreadable'],
    ['a page', Uint8Array.from(letters('<html><script>alert(1)</script>')), 'unreadable'],
    ['a program named as a picture', Uint8Array.from(letters('MZ\u0090')), 'unreadable'],
    ['nothing', new Uint8Array(), 'unreadable'],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes)).toBe(expected)
  })

  test('says whether a picture tells more than it shows', () => {
    const tells = (bytes: Uint8Array) => {
      const reading = readPictureHeader(bytes)
      return reading.ok ? reading.header.metadata : null
    }
    expect(tells(jpeg(10, 10, [segment(0xe0, letters('JFIF'))]))).toBe(false)
    expect(tells(jpeg(10, 10, [segment(0xe1, letters('Exif'))]))).toBe(true)
    expect(tells(png(10, 10, [chunk('gAMA', [0, 0, 0, 1])]))).toBe(false)
    expect(tells(png(10, 10, [chunk('eXIf', [1])]))).toBe(true)
  })

  test('no bytes whatsoever make it throw or go on for ever', () => {
    const starts = [jpeg(10, 10), png(10, 10), gif(2), webp('VP8X', [0]), bmp(1, 1)]
    const hostile = fc
      .tuple(fc.constantFrom(...starts), fc.nat(200), fc.uint8Array({ maxLength: 60 }))
      .map(([start, cut, rest]) => joined(start.subarray(0, cut), rest))
    fc.assert(
      fc.property(hostile, (bytes) => {
        const reading = readPictureHeader(bytes)
        expect(reading.ok ? reading.header.width * reading.header.height > 0 : reading.flaw).toBeTruthy()
      }),
      { numRuns: 2000 },
    )
    for (const start of starts)
      for (let end = 0; end < start.length; end++) expect(() => read(start.subarray(0, end))).not.toThrow()
  })
})
