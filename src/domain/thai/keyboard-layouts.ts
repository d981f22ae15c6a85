/** The rows of the QWERTY and Kedmanee layouts, key by key (TIS 820-2538), unshifted and shifted. */
const latin =
  '`1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
const thai = '_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'

const toThaiKeys = new Map([...latin].map((key, at) => [key, [...thai][at] ?? key]))
const toLatinKeys = new Map([...thai].map((key, at) => [key, [...latin][at] ?? key]))

/** What the same keys would have typed on the Thai layout: `l;ylfu` is สวัสดี. */
export function asThaiKeys(typed: string): string {
  return [...typed].map((key) => toThaiKeys.get(key) ?? key).join('')
}

/** What the same keys would have typed on the other of the two layouts: Thai letters become Latin ones, all else Thai. */
export function asOtherKeys(typed: string): string {
  const thaiLetters = typed.match(/[\u0e01-\u0e5b]/g)?.length ?? 0
  const latinLetters = typed.match(/[A-Za-z]/g)?.length ?? 0
  return thaiLetters > latinLetters ? asLatinKeys(typed) : asThaiKeys(typed)
}

/** What the same keys would have typed on the Latin layout. */
export function asLatinKeys(typed: string): string {
  return [...typed].map((key) => toLatinKeys.get(key) ?? key).join('')
}
