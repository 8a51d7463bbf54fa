// Constants in a file without imports: the bundler writes their numbers where they are used.

/**
 * What the first look at a sentence asks of each word, side by side by its number: `LANES` numbers a word, in half a line
 * of the machine's memory. Three lanes of tags (`TagSet`), then its
 * traits, the marks of its letters, and those of the words that may go on a phrase which it begins.
 */
export const LANES = 8
export const TRAITS_LANE = 3
export const MARK_LANE = 4
export const SECONDS_LANE = 5
export const OTHER_MARK_LANE = 6
export const OTHER_SECONDS_LANE = 7
