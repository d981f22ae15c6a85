/** The address under which the window shows a stored picture. */
export function pictureAddress(id: string): string {
  return `app://tokhao/pictures/${id}`
}
