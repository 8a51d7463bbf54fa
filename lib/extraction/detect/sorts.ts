// Constants in a file without imports: the bundler writes their numbers where they are used.

/** Letters and digits. */
export const PLAIN = 1
export const SPACE = 2
/** A point, an apostrophe or a hyphen may join two parts of a word. */
export const JOINS = 4
/** Other scripts, marks upon letters, halves of a code point: the pattern knows them. */
export const RARE = 8
export const HYPHEN = 45
export const POINT = 46

/** What stands behind a word: nothing more of it, more of it behind a sign, or what only the pattern can tell. */
export const ENDS = 0
export const GOES_ON = 1
export const UNSURE = 2

/** Beyond these codes every character is left to the pattern, but for the signs of `PUNCTUATION`. */
export const LATIN_END = 0x250
