const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// All pairs of letters, for twelve bits at a time: pictures are megabytes.
const pairs = Array.from({ length: 4096 }, (_, bits) => `${letters[bits >> 6]}${letters[bits & 63]}`)

/** Bytes as base64 (RFC 4648, padded). Neither Node nor a browser is asked: the domain runs in both. */
export function base64(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3)
  const parts: string[] = []
  let text = ''
  for (let at = 0; at < whole; at += 3) {
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += pairs[bits >> 12]
    text += pairs[bits & 4095]
    if (text.length < 8192) continue
    parts.push(text)
    text = ''
  }
  return parts.join('') + text + lastGroup(bytes.subarray(whole))
}

function lastGroup([first, second]: Uint8Array): string {
  if (first === undefined) return ''
  const bits = (first << 16) | ((second ?? 0) << 8)
  const start = pairs[bits >> 12] ?? ''
  return second === undefined ? `${start}==` : `${start}${letters[(bits >> 6) & 63]}=`
}
