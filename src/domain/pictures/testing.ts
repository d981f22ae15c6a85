/** A JPEG of segments: `size` stands in its frame, whatever the pixels are. */
export function jpeg(width: number, height: number, extra: readonly Uint8Array[] = []): Uint8Array {
  const frame = segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])
  return joined(Uint8Array.of(0xff, 0xd8), ...extra, frame, segment(0xda, [1, 1, 0, 0, 63, 0]), [0xff, 0xd9])
}

/** A segment of a JPEG. */
export function segment(marker: number, content: readonly number[]): Uint8Array {
  const length = content.length + 2
  return Uint8Array.of(0xff, marker, length >> 8, length & 255, ...content)
}

/** A PNG of chunks with this size in its head; sums are not reckoned, because nothing here is decoded. */
export function png(width: number, height: number, extra: readonly Uint8Array[] = []): Uint8Array {
  return joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', [...four(width), ...four(height), 8, 6, 0, 0, 0]),
    ...extra,
    chunk('IDAT', [1, 2, 3]),
    chunk('IEND', []),
  )
}

/** A chunk of a PNG. */
export function chunk(kind: string, content: readonly number[]): Uint8Array {
  return Uint8Array.of(...four(content.length), ...letters(kind), ...content, 0, 0, 0, 0)
}

/** Some parts as one. */
export function joined(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** The bytes of a text in ASCII. */
export function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

function four(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}
