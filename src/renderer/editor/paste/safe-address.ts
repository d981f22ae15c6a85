/** Longest address that a release keeps. */
const longest = 2000

/** An absolute http, https or mailto address as a link may carry it; null for everything else. */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed.length > longest || /[\s<>"\u0000-\u001f]/u.test(trimmed)) return null
  if (/^(?:https?:\/\/[^/]|mailto:[^@]+@)/i.test(trimmed)) return withLowerScheme(trimmed)
  return null
}

/** What a person types as an address: `www.…` and bare mail addresses are completed. */
export function completedAddress(typed: string): string | null {
  const trimmed = typed.trim()
  if (/^www\./i.test(trimmed)) return safeAddress(`https://${trimmed}`)
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(trimmed)) return safeAddress(`mailto:${trimmed}`)
  return safeAddress(trimmed)
}

function withLowerScheme(address: string): string {
  return address.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase())
}
