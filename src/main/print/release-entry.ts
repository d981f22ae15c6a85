/** The entry of an attached file's stream that says: this is a release of ours, with this SHA-256. */
export const releaseEntry = 'TokhaoRelease'
