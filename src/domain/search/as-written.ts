/**
 * Finds a part of folded text as people write it: the spellings that {@link fold} folds into it, but for what is
 * rarely written (invisible characters, letters in two codes). Where it finds nothing, the text must be folded.
 */
export function asWritten(part: string): RegExp {
  const pattern = part
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/[0-9]/g, (digit) => `[${digit}${String.fromCharCode(0x0e50 + Number(digit))}]`)
    .replace(/([\u0e48-\u0e4b]?)\u0e33/g, '(?:$1\u0e33|\u0e4d$1\u0e32)')
    .replace(/แ/g, '(?:แ|เเ)')
    .replace(/ /g, '[^\\S\\n]+')
  return new RegExp(pattern, 'i')
}
