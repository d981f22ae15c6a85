/** The largest picture file that is taken in, in bytes: 40 MB, more than any camera of a press office writes. */
export const largestPictureFile = 40 * 1024 * 1024

/** Pixels beyond which a picture is not even opened: 100 million are 400 MB of memory, and a small file can claim them. */
export const mostPixels = 100_000_000

/** The longest side that is kept, in pixels; larger pictures are made smaller. */
export const longestSide = 2560

/** The longest side of the copy that goes out: twice the column of the page, and 200 dots an inch on A4. */
export const longestCopySide = 1400

/** The largest picture that the store takes, in bytes, after it was made smaller. */
export const largestStoredPicture = 20 * 1024 * 1024
