import { COORDINATORS, DETERMINERS, NEGATIONS, PREPOSITIONS } from '../function-words'

/** Words that stand in every other sentence, dated or not. */
export const EVERYDAY: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...DETERMINERS,
  ...COORDINATORS,
  ...NEGATIONS,
  ...'er of nog dan zo nu ook wel al als eerste twee drie jaar dag aantal enkele'.split(' '),
])
