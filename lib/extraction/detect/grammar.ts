import { type ActorKind, COUNCIL, PRONOUNS } from '../languages/nl/actors'
import { CUES, type CueTag } from '../languages/nl/cues'
import {
  type ClauseKind,
  COORDINATORS,
  DETERMINERS,
  NEGATIONS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../languages/nl/function-words'
import { VERB_IDIOMS } from '../languages/nl/verbs'
import {
  type AuxiliaryMood,
  auxiliaryMood,
  prefixNumber,
  type Reading,
  type VerbForm,
  verbReadings,
} from './lexicon'
import { isDeliverable, isPaper, nounKind } from './nouns'
import { indexPhrases, type Phrases } from './phrases'

/** What a word can be in a clause, as the tables say. Worked out once for each word, since letters repeat their words. */
export type Grammar = {
  preposition: boolean
  determiner: boolean
  coordinator: boolean
  negation: boolean
  /** The kind of clause that it may open. */
  opener: ClauseKind | null
  /** Its readings as a verb, the most telling class first; none for most words. */
  readings: readonly Reading[]
  mood: AuxiliaryMood | null
  infinitive: Reading | undefined
  /** Null for a participle of a verb that no table lists, undefined for no participle. */
  participle: Reading | null | undefined
  /** Ends as an infinitive does, whatever the tables say. */
  endsAsInfinitive: boolean
  third: boolean
  first: boolean
  past: boolean
  /** An auxiliary, or a form that may be one with its subject: third person or plural. */
  finiteLike: boolean
  /** An auxiliary, or a verb in any form but the participle. */
  verbal: boolean
  pronoun: ActorKind | null
  noun: ActorKind | null
  council: boolean
  deliverable: boolean
  paper: boolean
  /** Cues and verb idioms that it may be the first word of. */
  cues: Phrases<CueTag> | null
  idioms: Phrases<string> | null
  /** Its number as a prefix that may stand apart from its verb, 0 for any other word. */
  prefix: number
  /** Ends as a verb in the third person may, whatever the tables say. */
  endsAsThird: boolean
  /** Ends as a plural verb does. */
  plural: boolean
  /** Ends as nouns do that name nobody. */
  common: boolean
}

const CUES_BY_WORD = indexPhrases(CUES)
const IDIOMS_BY_WORD = indexPhrases(
  [...new Set(VERB_IDIOMS.map(({ words }) => words))].map((words) => ({ tag: words, phrases: [words] })),
)

const OPENERS = new Map<string, ClauseKind>()
for (const [kind, words] of Object.entries(SUBORDINATORS)) {
  for (const word of words.split(' ')) if (!OPENERS.has(word)) OPENERS.set(word, kind as ClauseKind)
}

const GENERIC_PARTICIPLE =
  /^(?:af|aan|op|uit|toe|in|mee|na|om|door|voor|bij|over|terug|vast|weer|samen)?(?:ge[a-zï]{3,}(?:d|t|en)|(?:be|ver|ont|her|er)[a-z]{3,9}[dt])$/
const GENERIC_THIRD = /^[a-zëï]{4,}t$/
const GENERIC_INFINITIVE = /^[a-zëï]{4,}(?:en|aan|ien)$/

/** Nouns and adjectives shaped like a participle. */
const NO_PARTICIPLE = new Set(
  `gereed bereid bekend gezond gebied beleid verband verbod besluit bericht geschikt beperkt verplicht bewust gebruikt geheid
  gemeenten gevallen gevolgen gebieden gezinnen geleden gesprekken gebouwen gegevens gedachten gezichten bestand verstand
  gewicht gezicht gevecht geluid geweld getroost bezit verdriet gebeurtenissen herfst ernst verslag overheid beslotenheid gemeenheid`.split(
    /\s+/,
  ),
)

const PLURAL_VERB = /(?:en|zullen|gaan)$/
const COMMON_NOUN =
  /(?:(?<=\p{L}{2})(?:stand|zorg|werk|beheer|zicht|bouw|beleid|recht|verkeer|last|groen|onderwijs|dienst|markt|bedrijf|overleg|gang|wet|raad|visie|budget)|lijks|ing|heid|tie|ties|iteit|schap|sector|uren|en|ers|nis|sel|aat)$/u

function participleOf(word: string, readings: readonly Reading[]): Reading | null | undefined {
  if (word === 'bereid') return undefined // willing, hardly ever prepared
  const known = readings.find(({ form }) => form === 'participle')
  if (known) return known
  // "ontvangt", "verkoopt": forms of verbs that we know, shaped like the participle of another.
  if (readings.length > 0) return undefined
  return GENERIC_PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word) ? null : undefined
}

export function grammarOf(word: string): Grammar {
  const readings = verbReadings(word)
  const mood = auxiliaryMood(word)
  const has = (form: VerbForm) => readings.some((reading) => reading.form === form)
  const third = has('third')
  return {
    preposition: PREPOSITIONS.has(word),
    determiner: DETERMINERS.has(word),
    coordinator: COORDINATORS.has(word),
    negation: NEGATIONS.has(word),
    opener: OPENERS.get(word) ?? null,
    readings,
    mood,
    infinitive: readings.find(({ form }) => form === 'infinitive'),
    participle: participleOf(word, readings),
    endsAsInfinitive: GENERIC_INFINITIVE.test(word),
    third,
    first: has('first'),
    past: has('past'),
    finiteLike: mood !== null || third || has('infinitive'),
    verbal: mood !== null || readings.some(({ form }) => form !== 'participle'),
    pronoun: Object.hasOwn(PRONOUNS, word) ? PRONOUNS[word]! : null,
    noun: nounKind(word),
    council: COUNCIL.has(word),
    deliverable: isDeliverable(word),
    paper: isPaper(word),
    cues: CUES_BY_WORD.get(word) ?? null,
    idioms: IDIOMS_BY_WORD.get(word) ?? null,
    prefix: prefixNumber(word),
    endsAsThird: GENERIC_THIRD.test(word),
    plural: PLURAL_VERB.test(word),
    common: COMMON_NOUN.test(word),
  }
}
