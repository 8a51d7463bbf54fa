/** Closed classes of Dutch words that carry the grammar of a clause. */

export type Mood =
  | 'present'
  | 'future'
  | 'past'
  | 'perfect'
  | 'can'
  | 'must'
  | 'want'
  | 'would'
  | 'let'
  | 'copula'
  | 'have'
  | 'infinitive'

/** Auxiliaries and the mood they give; `passive` needs a participle beside it. */
export const AUXILIARIES: { words: string; mood: Mood | 'passive' | 'passive-past' | 'was' | 'had' }[] = [
  { words: 'zal zullen zult', mood: 'future' },
  { words: 'wordt worden word', mood: 'passive' },
  { words: 'werd werden', mood: 'passive-past' },
  { words: 'is zijn ben bent', mood: 'copula' },
  { words: 'was waren', mood: 'was' },
  { words: 'heeft heb hebben hebt', mood: 'have' },
  { words: 'had hadden', mood: 'had' },
  { words: 'kan kunnen kun kunt mag mogen', mood: 'can' },
  { words: 'moet moeten dient dienen hoeft hoeven behoort', mood: 'must' },
  { words: 'wil willen wilt', mood: 'want' },
  { words: 'zou zouden kon konden moest moesten wilde wilden mocht mochten', mood: 'would' },
]

/** Verbs that take a bare infinitive in the near future: "gaat onderzoeken", "komt toelichten". */
export const INGRESSIVES = new Set(['ga', 'gaat', 'gaan', 'laat', 'laten'])

export type ClauseKind = 'main' | 'relative' | 'complement' | 'condition' | 'time' | 'purpose' | 'whether'

export const SUBORDINATORS: Record<Exclude<ClauseKind, 'main'>, string> = {
  relative:
    'die dat waar waarin waarover waarbij waarmee waarna waarvoor waarop waaruit waaraan waarvan waardoor welke wiens',
  complement: 'dat',
  condition: 'als indien mits tenzij mocht mochten',
  time: 'zodra nadat voordat totdat wanneer sinds zolang nu toen terwijl',
  purpose: 'om zodat opdat omdat doordat aangezien hoewel ofschoon zoals zover',
  whether: 'of hoe wat waarom wie hoeveel hoezeer hoever hoelang',
}

export const COORDINATORS = new Set(['en', 'maar', 'want', 'dus', 'doch', 'alsmede', 'evenals'])

export const PREPOSITIONS = new Set(
  `aan achter bij binnen boven buiten door in langs met na naar naast namens om omtrent onder op over per rond
  richting sinds te ten ter tijdens tegen tot tussen uit van vanaf vanuit via volgens voor vóór vooraf zonder
  rondom inzake betreffende conform jegens gedurende middels ondanks wegens omwille`.split(/\s+/),
)

export const DETERMINERS = new Set(
  `de het een deze dit die dat uw mijn ons onze hun haar zijn ieder iedere elk elke alle geen nader nadere
  dergelijk dergelijke zulke welk welke dezelfde hetzelfde enig enige volledig eigen nieuw nieuwe`.split(
    /\s+/,
  ),
)

export const NEGATIONS = new Set([
  'niet',
  'geen',
  'nooit',
  'niets',
  'niemand',
  'noch',
  'nergens',
  'evenmin',
  'onmogelijk',
])

/** "niet alleen", "niet later dan": the act itself is not denied. */
export const NOT_NEGATED_BEFORE = new Set(['alleen', 'later', 'zozeer', 'slechts', 'uitsluitend', 'eerder'])
