import { OUTSIDERS } from '../languages/nl/actors'
import { oneOf } from '../one-of'
import type { FoundFrame } from './frames'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Tags } from './tags'

/** What a meeting does with what stands on its agenda. */
const PUT_BEFORE = oneOf('behandelen bespreken doorgeleiden uitstellen vaststellen')
const MEETING = /(?:^|raads|commissie|staten|leden)vergadering$/
const AT = oneOf('in tijdens voor naar tot')
const COURTESY = oneOf('heer mevrouw dhr mw')
/** Who a council asks things of. */
const ASKED = oneOf('college wethouder burgemeester portefeuillehouder gedeputeerde bestuur')

/** Tags for the ways of a meeting: what stands on its agenda, and who speaks there. */
export function tagAtTable(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  const { content, lemma, passive, subject, verbClass } = predicate
  const isPutBefore = passive && PUT_BEFORE.has(lemma)
  if (isPutBefore && (isAtMeeting(sentence, predicate) || isPassedOn(lemma, tags)))
    tags.set('at-meeting', { from: content, to: content + 1 })
  if (subject.span !== null && isAddressed(sentence, subject.span)) tags.set('courtesy', subject.span)
  if (offersToSend(predicate, tags)) tags.set('offers-to-send', { from: content, to: content + 1 })
  if (verbClass === 'expect' && isAwaited(sentence, predicate))
    tags.set('awaited', { from: content, to: content + 1 })
  if (passive && (verbClass === 'ask' || lemma === 'oproepen') && isExecutive(sentence, predicate))
    tags.set('asked-of-them', { from: content, to: content + 1 })
}

/** "in de raadsvergadering van 4 mei", "in de raad van mei", "tot de volgende vergadering". */
function isAtMeeting({ tokens, clauses, clauseOf }: Sentence, { clause, content }: Predicate): boolean {
  const { from } = clauses[clause]!
  const { to } = clauses[clauseOf[content]!]!
  for (let at = from + 1; at < to; at++) {
    const { word, is } = tokens[at]!
    if (!MEETING.test(word) && !(is.council && tokens[at + 1]?.word === 'van')) continue
    for (let before = at - 1; before >= Math.max(from, at - 3); before--)
      if (AT.has(tokens[before]!.word)) return true
  }
  return false
}

/** "wordt doorgeleid naar de raad": from one meeting to the next. */
const isPassedOn = (lemma: string, tags: Tags) => lemma === 'doorgeleiden' && tags.has('to-council')

/** "De heer Bos", "mevrouw Jansen": in minutes a member, whose title would be named if there were one. */
function isAddressed({ tokens }: Sentence, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < Math.min(to, from + 2); at++) if (COURTESY.has(tokens[at]!.word)) return true
  return false
}

/** "Dat kan ik u nasturen", "dat kan ik u schriftelijk laten weten": asked for it at the table, who can will. */
const offersToSend = ({ mood, negated, subject, verbClass }: Predicate, tags: Tags) =>
  mood === 'can' &&
  !negated &&
  subject.kind === 'speaker' &&
  verbClass === 'transfer' &&
  (tags.has('sends-on') || tags.has('cue:written'))

/** "De raad verwacht dat ...", "mevrouw Jansen gaat ervan uit": what the council counts on, others have yet to promise. */
const isOfCouncil = (sentence: Sentence, { kind, span }: Predicate['subject']) =>
  kind === 'council' || (span !== null && isAddressed(sentence, span))

/** "Het college wordt gevraagd", "aan de wethouder wordt verzocht". */
function isExecutive({ tokens, clauses }: Sentence, { clause, finite, subject }: Predicate): boolean {
  if (subject.kind === 'officer') return true
  if (subject.kind === 'body') return !OUTSIDERS.has(tokens[subject.span!.to - 1]!.word)
  for (let at = clauses[clause]!.from; at < finite; at++)
    if (tokens[at]!.word === 'aan' && ASKED.has(tokens[at + 2]?.word ?? '')) return true
  return false
}

/** Who tells it, in the clause around `predicate`, and what that makes of it. */
export function tagTeller(tags: Tags, sentence: Sentence, frame: FoundFrame, predicate: Predicate): void {
  const teller = frame.predicate
  if (!teller || teller === predicate) return
  const { kind } = teller.subject
  if (frame.frame === 'expect' && isAwaited(sentence, teller)) tags.set('awaited', frame)
  // "beloofde", "zegde toe": minutes tell what was said at the table, where "had beloofd" goes further back.
  if (frame.frame !== 'promised' || teller.mood !== 'past' || teller.finite !== teller.content) return
  if (kind === 'reference') tags.set('told-then-of-one', frame)
  if (kind === 'officer') tags.set('told-then', frame)
}

/** "De fractie rekent erop dat ...", "wij verwachten van het college dat het ons informeert". */
function isAwaited(sentence: Sentence, { subject, finite, clause }: Predicate): boolean {
  const { tokens, clauses } = sentence
  if (isOfCouncil(sentence, subject)) return true
  if (tokens[finite + 1]?.word === 'van' && ASKED.has(tokens[finite + 3]?.word ?? '')) return true
  // "Wij rekenen erop dat het college ons informeert": a college does not count on itself in words like these.
  const told = clauses[clause + 1]
  if (subject.kind !== 'we' || told?.kind !== 'complement') return false
  return (
    ASKED.has(tokens[told.from + 2]?.word ?? '') &&
    tokens.slice(told.from, told.to).some(({ is }) => is.readings.some((verb) => verb.class === 'transfer'))
  )
}
