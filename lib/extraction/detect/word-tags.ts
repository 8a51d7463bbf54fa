import { COUNCIL, PRONOUNS } from '../languages/nl/actors'
import type { CueTag } from '../languages/nl/cues'
import { DETERMINERS, INGRESSIVES, PREPOSITIONS } from '../languages/nl/function-words'
import type { VerbClass } from '../languages/nl/verb-forms'
import { oneOf } from '../one-of'
import { CUE_FRAMES, VERB_FRAMES } from './frames'
import { GOES, LEMMA_TAGS, tagsOfVerb } from './lemma-tags'
import { type AuxiliaryMood, auxiliaryMood, verbReadings } from './lexicon'
import { isDeliverable, isPaper, nounKind } from './nouns'
import { NO_NAME } from './subject'
import type { Tag } from './tags'

/**
 * Which tags a word may bring into its sentence. What only a word can bring stands here; a tag that no word is asked for
 * (`date`, `in:main`, `by:other`, ...) may turn up in any sentence. Too many tags cost time, a missing one costs a
 * promise: a test reads the corpora both ways.
 */
export function tagsOfWord(word: string): Tag[] {
  const tags: Tag[] = [...actorTags(word), ...moodTags(word)]
  for (const reading of verbReadings(word)) {
    if (reading.class) tags.push(...tagsOfClass(reading.class))
    tags.push(...tagsOfLemma(reading.lemma))
  }
  if (isDeliverable(word)) tags.push('deliverable', 'arrives', 'paper-given')
  if (isPaper(word)) tags.push('in-paper')
  if (word === 'contact') tags.push('reaches-out')
  if (word === 'vervolg') tags.push('happens')
  if (word === 'verantwoording') tags.push('verb:transfer')
  if (word === 'aandacht') tags.push('takes-up')
  if (/^(?:krijgen|krijgt|vinden|vindt)$/.test(word)) tags.push('put-in')
  if (word === 'aangifte' || word.endsWith('afspraken')) tags.push('done-once')
  if (word === 'elkaar') tags.push('takes-place')
  if (/^(?:navraag|kaart|beeld)$/.test(word)) tags.push('finds-out')
  if (GOES.test(word)) tags.push('happens')
  return [...tags, ...tagsOfLemma(word)]
}

/** Verbs that count as another class in some places, or that only their own lemma tells of: see `weighed` and `tagging`. */
const WEIGHED: Readonly<Record<string, VerbClass>> = {
  liggen: 'arrive',
  herhalen: 'act',
  schrijven: 'transfer',
  lezen: 'receive',
  voorzien: 'transfer',
  tonen: 'transfer',
  geven: 'transfer',
  verwachten: 'receive',
  verzorgen: 'act',
  natrekken: 'act',
  uitpluizen: 'act',
}

/** A verb that no table lists is its own lemma. */
function tagsOfLemma(lemma: string): Tag[] {
  const own = tagsOfVerb(lemma)
  if (lemma === 'zijn') return ['will-be']
  if (lemma === 'besluiten' || lemma === 'afspreken') return [...own, 'frame:decided']
  if (lemma === 'denken') return [...own, 'frame:expect']
  return Object.hasOwn(WEIGHED, lemma) ? [...own, ...tagsOfClass(WEIGHED[lemma]!)] : [...own]
}

export function isBroughtByWords(tag: Tag): boolean {
  const [sort = '', value = ''] = tag.split(':')
  if (sort === 'cue' || sort === 'frame') return true
  if (sort === 'verb') return value !== 'unknown'
  if (sort === 'by') return value !== 'other' && value !== 'none'
  if (sort === 'mood') return OWN_MOODS.has(value)
  if (LEMMA_TAGS.has(tag)) return true
  return [
    'passive',
    'to-council',
    'deliverable',
    'arrives',
    'will-be',
    'bare-act',
    'in-paper',
    'paper-given',
    'opens-sentence',
    'reaches-out',
  ].includes(tag)
}

/** Tags that come with others only: a rule that asks for the first asks for all. */
export const COMES_WITH: Partial<Record<Tag, readonly Tag[]>> = {
  arrives: ['verb:arrive'],
  'paper-given': ['passive'],
  'ready-then': ['cue:ready', 'date'],
  'done-by-then': ['date'],
  'offers-to-send': ['verb:transfer', 'mood:can', 'by:speaker'],
  'told-then': ['frame:promised'],
  'told-then-of-one': ['frame:promised'],
  'sent-round': ['verb:transfer'],
  works: ['verb:event'],
  awaits: ['verb:receive'],
  'finds-out': ['verb:act'],
  'will-be': ['mood:future'],
  'gets-letter': ['verb:receive'],
  scheduled: ['mood:must', 'passive', 'date', 'to-council'],
}

/** A verb that stands for its clause whatever else is there: "is", "heeft". */
export function isSurelyFinite(word: string): boolean {
  return /^(?:is|ben|bent|was|heeft|heb|hebt|had)$/.test(word)
}

/** A word with a capital that may be the first of a name: "Sanne de Boer zal". */
export function mayOpenName(word: string): boolean {
  return !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !NO_NAME.has(word)
}

const OWN_MOODS: ReadonlySet<string> = new Set(['future', 'can', 'must', 'want', 'would', 'let'])
const PASSIVE: ReadonlySet<AuxiliaryMood> = new Set(['passive', 'passive-past', 'copula', 'was'])

function moodTags(word: string): Tag[] {
  const mood = auxiliaryMood(word)
  const tags: Tag[] = INGRESSIVES.has(word) ? ['mood:future', 'mood:let'] : []
  if (mood === null) return tags
  if (PASSIVE.has(mood)) tags.push('passive')
  else if (OWN_MOODS.has(mood)) tags.push(`mood:${mood}` as Tag)
  return tags
}

/** Words that name somebody only beside others ("algemeen bestuur", "mijn collega van", "door ons"): see `actorAt`. */
const NAMED_BESIDE_OTHERS: Readonly<Record<string, Tag>> = {
  bestuur: 'by:council',
  griffie: 'by:council',
  heer: 'by:council',
  lid: 'by:council',
  griffier: 'by:council',
  vergadering: 'by:council',
  staten: 'by:body',
  gedeputeerde: 'by:body',
  w: 'by:body',
  collega: 'by:officer',
  ons: 'by:we',
  mij: 'by:speaker',
}
const TOLD = oneOf('u heer mevrouw leden bestuur')

function actorTags(word: string): Tag[] {
  const tags: Tag[] = []
  const noun = nounKind(word)
  if (noun) tags.push(`by:${noun}`)
  if (Object.hasOwn(PRONOUNS, word)) tags.push(`by:${PRONOUNS[word]!}`)
  // "Zij" may be the office holder of the sentence before.
  if (PRONOUNS[word] === 'reference') tags.push('by:officer')
  if (Object.hasOwn(NAMED_BESIDE_OTHERS, word)) tags.push(NAMED_BESIDE_OTHERS[word]!)
  if (TOLD.has(word) || COUNCIL.has(word)) tags.push('to-council')
  return tags
}

/** A light verb may turn out to be an act and telling a transfer: see `weighed`. */
export function tagsOfClass(verbClass: VerbClass): Tag[] {
  const tags: Tag[] = [`verb:${verbClass}`]
  if (verbClass === 'light') tags.push('verb:act')
  if (verbClass === 'tell') tags.push('verb:transfer', 'verb:say')
  if (verbClass === 'act' || verbClass === 'transfer') tags.push('bare-act')
  const frame = VERB_FRAMES[verbClass]
  if (frame) tags.push(`frame:${frame}`)
  if (frame === 'promise') tags.push('frame:promised')
  return tags
}

export function tagsOfCue(cue: CueTag): Tag[] {
  const frame = CUE_FRAMES[cue]
  return frame ? [`cue:${cue}`, `frame:${frame}`] : [`cue:${cue}`]
}
