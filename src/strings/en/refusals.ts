import type { Strings } from '../strings.ts'

export const refusals: Strings['refusals'] = {
  'bad-question': () =>
    'The window asked something the desk does not know. Your draft is safe; restart the program.',
  'not-found': () => 'This draft is no longer there. Look in the bin.',
  stale: () =>
    'This draft was changed elsewhere after you opened it. Your text is still on screen: keep it as a new draft or open the latest.',
  'in-bin': () => 'This draft is in the bin. Restore it before editing.',
  'wrong-state': () => 'This release cannot take that state yet; it must go through the one before.',
  'must-fix': (detail) =>
    `Something must still be fixed${detail === undefined ? '' : ` (${detail})`}. Fix it, or give the reason for going on.`,
  'under-embargo': () => 'It is not yet time to publish. Wait, or lift the embargo first.',
  'disk-full': () =>
    'The disk is full; not saved yet. Your text is still on screen and will be saved once there is room.',
  'read-only': () =>
    'The data folder cannot be written; not saved yet. Copy your text elsewhere, then check the folder’s permissions.',
  'store-damaged': () =>
    'The drafts file is damaged. It was neither changed nor deleted; restore the latest backup.',
  'store-newer': () =>
    'This drafts file was written by a newer Tokhao. It was not touched; install the latest version.',
  'store-busy': () =>
    'Another program is using the drafts file. Your text is still on screen; try again shortly.',
  'store-closed': () => 'The drafts file is closed. Restart the program to go on.',
  'store-foreign': () =>
    'This file is not a Tokhao drafts file. It was not touched; choose another file or a new name.',
  'store-unopenable': () =>
    'The drafts file cannot be opened. Check that its folder is there, then restart the program.',
  'store-moved': () =>
    'The drafts file was moved or deleted while open; not saved yet. Your text is still on screen: put the file back, or copy the text elsewhere first.',
  'disk-error': () =>
    'The disk failed; not saved yet. Your text is still on screen: copy it elsewhere first, then check the disk.',
  'file-missing': (detail) => `File${named(detail)} was not found. Check its name and place.`,
  'file-is-folder': (detail) => `${detail ?? 'The choice'} is a folder. Choose a release’s text file.`,
  'file-empty': (detail) => `File${named(detail)} is empty: there is nothing to import.`,
  'file-too-large': (detail) => `File${named(detail)} is larger than 50 MB and was not opened.`,
  'file-unreadable': (detail) => `File${named(detail)} cannot be read. Check its permissions.`,
  'file-unknown-encoding': (detail) =>
    `File${named(detail)} is not text that can be read. Save it as UTF-8 and try again.`,
  'file-not-a-release': (detail) =>
    `File${named(detail)} is a web page or data, not the text of a release, and was not opened. Open it in its own program and paste the text, or save it as .txt or .docx.`,
  'file-exists': (detail) =>
    `File${named(detail)} is there already. Choose another name or confirm replacing it.`,
  'file-not-written': (detail) =>
    `File${named(detail)} could not be written. An existing file is untouched; try another folder.`,
  'picture-unreadable': (detail) =>
    `File${named(detail)} is no picture that can be opened, or is damaged; it was not put in. Use a JPEG or PNG.`,
  'picture-vector': (detail) =>
    `File${named(detail)} is a drawing (SVG) and was not put in. Save it as PNG and try again.`,
  'picture-animated': (detail) =>
    `File${named(detail)} moves and was not put in. Save one picture of it as JPEG or PNG and try again.`,
  'picture-too-large': (detail) =>
    `Picture${named(detail)} is too large (at most 40 MB and 100 million pixels) and was not put in. Make it smaller and try again.`,
  'word-old-format': (detail) =>
    `File${named(detail)} is of an old Word (.doc) and was not imported. Open it in Word or LibreOffice and save it as .docx first.`,
  'word-protected': (detail) =>
    `File${named(detail)} has a password and was not imported. Open it in Word, take the password off, save it and try again.`,
  'word-unknown': (detail) =>
    `File${named(detail)} is no Word document, whatever it is called, and was not imported. Open it in its own program and save it as .docx or .txt.`,
  'word-damaged': (detail) =>
    `File${named(detail)} is damaged or incomplete and was not imported. Ask for it again, or open it in Word and save it anew.`,
  'word-bomb': (detail) =>
    `File${named(detail)} would unpack to an absurd size; somebody may have made it to do harm. It was not opened and your computer is safe. Ask whoever sent it.`,
  'word-unsafe': (detail) =>
    `File${named(detail)} has parts that no ordinary Word file has and may be unsafe. It was not opened and your computer is safe. Ask whoever sent it.`,
  'word-external': (detail) =>
    `File${named(detail)} fetches pictures or a template from outside itself. It was not imported and nothing was fetched. Open it in Word, embed the pictures and save it anew.`,
  'word-too-complex': (detail) =>
    `File${named(detail)} is larger or more complex than one release and was not imported. Copy the part you need and paste it instead.`,
  'print-failed': () => 'The PDF could not be made. Your draft is safe; try again, or export HTML first.',
  'pdf-without-release': (detail?: string) =>
    `No release is attached to the PDF${named(detail)}, so it cannot be opened as a draft. Nothing was changed. Use a PDF that Tokhao exported, or import the text file`,
  'pdf-not-ours': (detail?: string) =>
    `The PDF${named(detail)} has attachments, but no release of Tokhao. Nothing was changed. Use a PDF that Tokhao exported`,
  'pdf-damaged': (detail?: string) =>
    `The release in the PDF${named(detail)} is damaged and cannot be read. Nothing was changed. Ask for the file again, or export it once more`,
  'pdf-changed': (detail?: string) =>
    `The release in the PDF${named(detail)} is not what was exported, so it was not opened. Nothing was changed. Ask the sender for the original file`,
  'pdf-newer': (detail?: string) =>
    `The PDF${named(detail)} was exported by a newer Tokhao. Nothing was changed. Install the latest version and open it again`,
  'index-behind': () =>
    'The search index is still being made, so it is not known yet which releases match. Nothing is missing. Wait a moment and try again.',
  'backup-not-copied': () =>
    'The backup was not copied to its second place. The backups on this machine are all there. See that the disk is connected, has room and may be written, then press “Copy now” among the backups.',
  'job-running': () =>
    'Something else that takes a while is going on. Let it finish or cancel it, then try again',
  'folder-not-empty': (detail) =>
    `There are files in the folder${named(detail)} already, so nothing was written. Choose an empty folder`,
  'folder-not-an-export': (detail) =>
    `The folder${named(detail)} is no export of everything by Tokhao; nothing was changed. Choose the folder that has manifest.sha256 in it`,
  undecided: () =>
    'There are places where both wrote something else and nobody has chosen yet, so nothing was merged. Choose at each of them and try again',
  'bundle-not-one': (detail) =>
    `The file${named(detail)} is no bundle of Tokhao; nothing was changed. Choose a file that ends in .tokhao`,
  'bundle-newer': (detail) =>
    `The bundle${named(detail)} was made by a later Tokhao; nothing was changed. Install the latest version and open it again`,
  'bundle-too-large': (detail) =>
    `The bundle${named(detail)} is too large to be opened safely; nothing was changed. Ask the sender for several smaller ones`,
  'bundle-too-many': (detail) =>
    `The bundle${named(detail)} has too many parts to be opened safely; nothing was changed. Ask the sender for several smaller ones`,
  'bundle-squeezed': (detail) =>
    `The bundle${named(detail)} is packed so tightly that it may be meant to stall the machine, so it was not opened; nothing was changed. Ask the sender for a new one`,
  'bundle-bad-name': (detail) =>
    `The bundle${named(detail)} has a part whose name leads out of it, so it was not opened; nothing was changed. Do not use it, and tell the sender`,
  'bundle-foreign-part': (detail) =>
    `The bundle${named(detail)} has a part that Tokhao does not know, so it was not opened; nothing was changed. Ask the sender for a new one`,
  'bundle-changed': (detail) =>
    `The bundle${named(detail)} was damaged or changed on the way, so it was not opened; nothing was changed. Copy it from the sender again`,
  bug: () => 'Something went wrong in the program. Your draft is safe; details are in the log.',
}

function named(detail?: string): string {
  return detail === undefined ? '' : ` “${detail}”`
}
