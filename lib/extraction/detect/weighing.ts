import type { VerbClass } from '../languages/nl/verb-forms'
import { oneOf } from '../one-of'
import type { Predicate } from './predicates'
import { givenPaper } from './recipients'
import type { Sentence } from './sentence'
import type { Tag, Tags } from './tags'

/** What takes an answer away from the table and into the future. */
const LATER: readonly Tag[] = [
  'date',
  'cue:written',
  'frame:promise',
  'cue:later-paper',
  'cue:next-meeting',
  'in-paper',
  'date-vague',
  'cue:later-on',
]

/** "een inventarisatie maken" is an act; "ik maak me zorgen" is not. Ahead of time any object will do. */
export function weighed(sentence: Sentence, predicate: Predicate, tags: Tags): Predicate['verbClass'] {
  const { verbClass, mood, clause, passive, lemma } = predicate
  if (lemma === 'liggen' && tags.has('date') && tags.has('deliverable') && isLaid(sentence, tags))
    return 'arrive'
  // "Ik zal contact blijven houden": what goes on as it does, and no step. Who is told goes on being told.
  if (KEPT_UP.has(verbClass) && keepsOn(sentence, predicate)) return 'effort'
  // Money and people "worden ingezet" as a matter of course; who "zet in" does so.
  if (lemma === 'inzetten' && passive) return 'effort'
  // "Ik herhaal dat ..." says it again; "de telling wordt herhaald" does it again.
  if (lemma === 'herhalen' && (passive || (tags.has('date') && (mood === 'future' || tags.has('by:we')))))
    return 'act'
  // "Mevrouw Smit ziet de nota graag tegemoet": hoped for, unless somebody is told to look out for it.
  if (lemma === 'tegemoetzien' && isHopedFor(mood, tags)) return 'hope'
  // "Wij brengen naar voren dat ...": said; "wij brengen dit in het overleg naar voren": done there.
  if (lemma === 'brengen' && sentence.clauses[clause + 1]?.kind === 'complement' && isBroughtUp(sentence))
    return 'say'
  // "Wij verzorgen een rondleiding in mei": given once, and no care that goes on.
  if (lemma === 'verzorgen' && tags.has('date') && tags.has('deliverable')) return 'act'
  // "U heeft de stukken in huis": they are there already, unless a moment is named or more is due.
  if (lemma === 'hebben' && mood === 'present' && verbClass === 'receive' && !isOwed(sentence, tags))
    return 'effort'
  if (lemma === 'schrijven' && sentence.clauses[clause + 1]?.kind === 'complement') return 'say'
  // "Wij schrijven uw raad hierover": a letter.
  if (lemma === 'schrijven' && tags.has('to-council') && !passive) return 'transfer'
  // "Bij de jaarstukken leggen wij daarover verantwoording af": told there, and by us.
  if (ACCOUNTS.has(lemma) && verbClass === 'effort' && tags.has('in-paper') && tags.has('by:we'))
    return 'transfer'
  // "Wij tonen u in mei het ontwerp": shown, and not merely said.
  if (lemma === 'tonen' && tags.has('to-council') && tags.has('deliverable')) return 'transfer'
  // "Wij voorzien uw raad van de cijfers": given.
  if (lemma === 'voorzien' && tags.has('to-council') && tags.has('deliverable') && !passive) return 'transfer'
  // "Meer daarover leest u in de volgende nieuwsbrief": in what is still to come.
  if (lemma === 'lezen' && tags.has('by:addressee') && comesLater(sentence, tags)) return 'receive'
  if (verbClass === 'light' && mood === 'present' && tags.has('date') && lemma !== 'zien') return 'act'
  if (verbClass === 'light') return tags.has('deliverable') || mood !== 'present' ? 'act' : 'light'
  if (
    verbClass !== 'tell' &&
    !(lemma === 'geven' && verbClass === 'effort' && givenPaper(sentence, predicate))
  )
    return verbClass
  const follows = sentence.clauses[clause + 1]?.kind
  const words =
    follows === 'complement' || follows === 'whether' || sentence.clauses[clause]?.kind === 'whether'
  const later =
    LATER.some((tag) => tags.has(tag)) ||
    // "Zodra dat bekend is, melden wij dat aan de raad"
    (sentence.clauses[0]?.kind === 'time' && clause > 0 && tags.has('to-council')) ||
    (mood === 'future' && tags.has('to-council') && (passive || tags.has('deliverable')))
  // "In de vergadering van mei vertelt zij wat ...": a moment in what is told is another matter.
  const told = tags.has('by:officer') && sentence.clauseOf[tags.get('date')?.from ?? -1] === clause
  return later && (!words || told) ? 'transfer' : 'say'
}

/** A party "ziet de nota tegemoet" in hope; the council "kan de nota tegemoetzien". */
const isHopedFor = (mood: Predicate['mood'], tags: Tags) =>
  tags.has('by:person') || (tags.has('by:council') && mood === 'present')

const isBroughtUp = ({ tokens }: Sentence) => tokens.some(({ word }) => word === 'voren')

const KEPT_UP: ReadonlySet<string> = new Set(['act', 'light', 'look'])

const keepsOn = ({ tokens }: Sentence, { content }: Predicate) => tokens[content - 1]?.word === 'blijven'

const ACCOUNTS: ReadonlySet<string> = new Set(['leggen', 'afleggen'])

/** "Er ligt dan een voorstel", "ligt op uw tafel", "ligt bij de raad". */
const isLaid = ({ tokens }: Sentence, tags: Tags) =>
  tags.has('to-council') || tokens.some(({ word }) => /^(?:er|tafel|bord|bureau)$/.test(word))

/** "hebt u nog van ons te goed", "hebt u in mei in huis" */
const isOwed = ({ tokens }: Sentence, tags: Tags) =>
  tags.has('date') || tokens.some(({ word }) => /^(?:tegoed|goed)$/.test(word))

const comesLater = ({ tokens }: Sentence, tags: Tags) =>
  tags.has('cue:later-paper') ||
  (tags.has('in-paper') && (tags.has('date') || tokens.some(({ word }) => COMES_OUT.has(word))))

/** "in de rapportage, die in mei verschijnt" */
const COMES_OUT = oneOf('verschijnt verschijnen uitkomt uitkomen')

const MORE_BY_CLASS: Partial<Record<VerbClass, readonly VerbClass[]>> = {
  light: ['act'],
  tell: ['transfer', 'say'],
}
const MORE_BY_LEMMA: ReadonlyMap<string, readonly VerbClass[]> = new Map<string, readonly VerbClass[]>([
  ['hebben', ['effort']],
  ['leggen', ['transfer']],
  ['tonen', ['transfer']],
  ['voorzien', ['transfer']],
  ['afleggen', ['transfer']],
  ['geven', ['transfer', 'say', 'effort']],
  ['liggen', ['arrive']],
  ['herhalen', ['act']],
  ['schrijven', ['say', 'transfer']],
  ['verzorgen', ['act']],
  ['lezen', ['receive']],
  ['tegemoetzien', ['hope']],
  ['brengen', ['say']],
])
/** By the class that a verb has by itself; they are few. */
const CLASSES = new Map<VerbClass, readonly VerbClass[]>()

/** Every class that `weighed` may give this verb, whatever stands around it. */
export function classesOf({ verbClass, lemma }: Predicate): readonly VerbClass[] {
  const known = CLASSES.get(verbClass) ?? remembered(verbClass)
  const more = MORE_BY_LEMMA.get(lemma)
  return more === undefined ? known : [...known, ...more]
}

function remembered(verbClass: VerbClass): readonly VerbClass[] {
  const classes = [verbClass, ...(MORE_BY_CLASS[verbClass] ?? [])]
  CLASSES.set(verbClass, classes)
  return classes
}

/** Minutes note an act as a bare infinitive: "Voor 1 mei: zalen reserveren". */
export function bareAct(sentence: Sentence): number {
  return sentence.tokens.findIndex((token, at) => {
    if (at === 0 || sentence.tokens[at - 1]!.word === 'te') return false
    return token.is.readings.some(
      (reading) => reading.form === 'infinitive' && (reading.class === 'act' || reading.class === 'transfer'),
    )
  })
}
