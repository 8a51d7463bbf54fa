/** Pieces every spoken window is made of. */
import type { Due, IsoDate } from '../../../lib/extraction/types'

/** What the words leave out is assumed: the year where no year is said. */
export const assumedYear = (phrase: string): string[] => (/\d{4}/.test(phrase) ? [] : ['year'])

export const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other)

/** `rule` is the name the extraction engine gives to the rule that reads these words. */
export const due = (
  phrase: string,
  window: { earliest: IsoDate | null; latest: IsoDate | null },
  rule: string,
  assumed: string[] = [],
): Due => ({ phrase, ...window, rule, assumed })
