import type { Strings } from '../strings.ts'

export const templates: Strings['templates'] = {
  title: 'Begin from a template',
  body: 'Choose a kind of news, then press Tab to fill in one blank after the other',
  own: 'The office’s templates',
  genres: 'Templates that come with the program',
  begin: 'Begin',
  preview: 'What the template says',
  boilerplateTitle: 'Short forms, templates and sign-off',
  snippets: 'Short forms',
  snippetsBody: 'Type the short form and press Tab to get the whole text',
  short: 'Short form',
  text: 'Whole text',
  add: 'Add',
  remove: (what) => `Remove “${what}”`,
  noSnippets: 'No short forms yet, such as นรม → นายกรัฐมนตรี',
  signOff: 'Sign-off',
  signOffBody:
    'Ends every release begun from a template, such as the office and its contacts. One line is one paragraph.',
  ownBody: 'Open a release to be used again and keep it as a template',
  noOwn: 'The office has no templates yet',
  name: 'Name of the template',
  keep: 'Keep this release as a template',
  kept: (name) => `The template “${name}” is kept`,
  sampleShort: 'นรม',
  sampleText: 'นายกรัฐมนตรี',
}
