// Constants in a file without imports: the bundler writes their numbers where they are used.

/**
 * What the first look at a sentence asks of each word, side by side by its number: `LANES` numbers a word, in half a line
 * of the machine's memory. Three lanes of tags (`TagSet`), then its
 * traits, its number among the words of phrases, and the marks of those that may go on a phrase which it begins.
 */
export const LANES = 8
export const TRAITS_LANE = 3
export const NUMBER_LANE = 4
export const LOW_MARKS_LANE = 5
export const HIGH_MARKS_LANE = 6
