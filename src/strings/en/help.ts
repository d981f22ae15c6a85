import type { Strings } from '../strings.ts'

export const help: Strings['help'] = {
  title: 'Help',
  search: 'Search commands, how-to or checks',
  none: 'Nothing found: try another word, or a shorter one',
  commands: 'Commands and keys',
  commandsBody:
    'The keys work on Kedmanee, Pattachote and Latin layouts alike. A command without a key is in Ctrl+K.',
  howTo: 'How to',
  rules: 'Checks',
  news: 'What is new',
  article: {
    write: {
      title: 'Write a new release',
      body: 'Press Ctrl+N and type the headline; Enter or Tab goes on to the next part. The date is chosen in a calendar and the weekday follows. To begin from a template press Ctrl+Shift+N and fill the blanks with Tab.',
    },
    bring: {
      title: 'Bring a release in',
      body: 'Press Ctrl+O and choose files, drop them on the window, or paste a whole release from the web page into an empty draft: it falls into its parts by itself.',
    },
    check: {
      title: 'Check and fix',
      body: 'Findings are on the right. F8 goes to the next one, Alt+Enter says why, Ctrl+Enter fixes it and goes on. Ctrl+Shift+Enter applies all safe fixes at once, shows them first, and is one undo.',
    },
    except: {
      title: 'When a finding is wrong here',
      body: 'Open the card with Alt+Enter and except it with a reason: here, in this release, or for the whole office. Names can be added to the office’s names and are not questioned again.',
    },
    saved: {
      title: 'Where a release is kept',
      body: 'On this machine, within a second: the bar below says so. Every version is in the history, to be compared and put back part by part. There is a backup for every day, and each can be copied to another disk.',
    },
    publish: {
      title: 'Export for publication',
      body: 'Press Ctrl+E and choose among PDF, HTML, Word and text. Where something must be fixed you are told first. The copy button is for the site’s own editor.',
    },
    find: {
      title: 'Find',
      body: 'Ctrl+F in this release, Ctrl+H to replace, Ctrl+Shift+F in every release with the archive. A part of a word is enough, and no blanks are needed.',
    },
    keyboard: {
      title: 'Typed in the wrong layout',
      body: 'Select the text, or put the caret behind the word, and press Ctrl+Shift+L: l;ylfu becomes สวัสดี.',
    },
    move: {
      title: 'Move to another machine',
      body: 'Export everything into a folder that anybody can read, and bring it back on the other machine.',
    },
    comfort: {
      title: 'Make it comfortable',
      body: 'Ctrl+= and Ctrl+- change the size of the page, F11 leaves only the page. Colours and the language of the program are in the settings.',
    },
  },
}
