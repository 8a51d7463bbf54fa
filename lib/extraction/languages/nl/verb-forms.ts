/** How Dutch verbs inflect. Pure spelling rules; which verbs matter is in verbs.ts. */

export type VerbClass =
  | 'transfer'
  | 'return'
  | 'receive'
  | 'act'
  | 'look'
  | 'effort'
  | 'light'
  | 'tell'
  | 'change'
  | 'event'
  | 'arrive'
  | 'say'
  | 'promise'
  | 'aim'
  | 'expect'
  | 'hope'
  | 'try'
  | 'ask'
  | 'unknown'

/** `first` also serves the inverted second person; `infinitive` is the plural present as well. */
export type VerbForms = {
  infinitive: string
  first: string
  third: string
  past: string
  pastPlural: string
  participle: string
}

const UNSTRESSED_PREFIX = /^(?:be|ge|her|er|ont|ver|mis|over|onder)/
const VOICELESS_END = /(?:[tkfspx]|ch)en$/

/** Forms of a weak verb from its infinitive and stem: "sturen", "stuur". */
export function weakForms(infinitive: string, stem: string): VerbForms {
  const dental = VOICELESS_END.test(infinitive) ? 't' : 'd'
  const closed = stem.endsWith('t') || stem.endsWith(dental)
  return {
    infinitive,
    first: stem,
    third: stem.endsWith('t') ? stem : `${stem}t`,
    past: `${stem}${dental}e`,
    pastPlural: `${stem}${dental}en`,
    participle: `${participlePrefix(stem)}${closed ? '' : dental}`,
  }
}

function participlePrefix(stem: string): string {
  if (UNSTRESSED_PREFIX.test(stem) && stem.length > 4) return stem
  // A diaeresis keeps "ge" apart from the vowel that follows: geïnformeerd, geëvalueerd.
  const apart: Record<string, string> = { i: 'ï', e: 'ë', u: 'ü' }
  return `ge${apart[stem[0] ?? ''] ?? stem[0]}${stem.slice(1)}`
}

/** Forms of a row of six: infinitive, first, third, past, past plural, participle. */
export function strongForms(row: string): VerbForms {
  const [infinitive = '', first = '', third = '', past = '', pastPlural = '', participle = ''] =
    row.split(' ')
  return { infinitive, first, third, past, pastPlural, participle }
}

/** The joined forms of a separable verb: "toesturen", "toestuurt", "toegestuurd". */
export function joinedForms(prefix: string, base: VerbForms): VerbForms {
  return {
    infinitive: prefix + base.infinitive,
    first: prefix + base.first,
    third: prefix + base.third,
    past: prefix + base.past,
    pastPlural: prefix + base.pastPlural,
    participle: prefix + base.participle,
  }
}
