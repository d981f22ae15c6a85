export const desk = {
  name: 'โต๊ะข่าว',
  about: (version: string) => `โต๊ะข่าว รุ่น ${version}`,
}
