/** Thai digits as Arabic ones, so that ๑ and 1 are checked alike. */
function digitsOf(text: string): number[] {
  const digits: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (code >= 0x30 && code <= 0x39) digits.push(code - 0x30)
    else if (code >= 0x0e50 && code <= 0x0e59) digits.push(code - 0x0e50)
  }
  return digits
}

/**
 * Whether 13 digits, however grouped, are a Thai citizen number: its first digit is the kind of person (1 to 8;
 * 0 is a company) and its last the check digit, 11 less the weighted sum (13 … 2) modulo 11.
 */
export function isCitizenNumber(text: string): boolean {
  const digits = digitsOf(text)
  const [kind] = digits
  if (digits.length !== 13 || kind === undefined || kind < 1 || kind > 8) return false
  const sum = digits.slice(0, 12).reduce((total, digit, index) => total + digit * (13 - index), 0)
  return (11 - (sum % 11)) % 10 === digits[12]
}
