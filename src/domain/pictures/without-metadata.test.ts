import { describe, expect, test } from 'vitest'
import { readPictureHeader } from './picture-header.ts'
import { chunk, jpeg, joined, letters, png, segment } from './testing.ts'
import { withoutMetadata } from './without-metadata.ts'

/** An Exif segment that tells how a picture is to be turned, its numbers in the order of Intel or Motorola. */
function exif(orientation: number, order: 'II' | 'MM' = 'II'): Uint8Array {
  const two = (value: number) => (order === 'II' ? [value, 0] : [0, value])
  const four = (value: number) => (order === 'II' ? [value, 0, 0, 0] : [0, 0, 0, value])
  const tag = order === 'II' ? [0x12, 0x01] : [0x01, 0x12]
  const directory = [...two(1), ...tag, ...two(3), ...four(1), ...two(orientation), 0, 0, ...four(0)]
  return segment(0xe1, [...letters('Exif'), 0, 0, ...letters(order), ...two(42), ...four(8), ...directory])
}

const profile = segment(0xe2, letters('ICC_PROFILE'))
const remark = segment(0xfe, letters('taken at home'))

describe('a picture without metadata', () => {
  test.each(['II', 'MM'] as const)(
    'has its pixels and colours, and nothing that tells of it (%s)',
    (order) => {
      const plain = withoutMetadata(jpeg(4, 3, [exif(1, order), profile, Uint8Array.of(0xff), remark]))
      expect(plain).toEqual(jpeg(4, 3, [profile]))
      expect(
        withoutMetadata(png(4, 3, [chunk('eXIf', [1]), chunk('gAMA', [2]), chunk('tEXt', letters('x'))])),
      ).toEqual(png(4, 3, [chunk('gAMA', [2])]))
    },
  )

  test('that had none is the same', () => {
    for (const bytes of [jpeg(4, 3, [profile]), png(4, 3)]) expect(withoutMetadata(bytes)).toBe(bytes)
  })

  test.each(['II', 'MM'] as const)('is not given where it would lie on its side (%s)', (order) => {
    expect(withoutMetadata(jpeg(4, 3, [exif(6, order)]))).toBeNull()
  })

  test('is not given of what is no JPEG or PNG, or ends too early', () => {
    expect(withoutMetadata(joined(letters('GIF89a'), [4, 0, 3, 0, 0, 0, 0]))).toBeNull()
    const whole = jpeg(4, 3, [exif(1)])
    for (let length = 0; length < whole.length - 12; length++)
      expect(withoutMetadata(whole.slice(0, length))).toBeNull()
    expect(readPictureHeader(whole).ok).toBe(true)
  })
})
