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

/** Tags for the ways of a meeting: what stands on its agenda, and who speaks there. */
export function tagAtTable(tags: Tags, sentence: Sentence, predicate: Predicate): void {
  const { content, lemma, passive, subject } = predicate
  const isPutBefore = passive && PUT_BEFORE.has(lemma)
  if (isPutBefore && (isAtMeeting(sentence, predicate) || isPassedOn(lemma, tags)))
    tags.set('at-meeting', { from: content, to: content + 1 })
  if (subject.span !== null && isAddressed(sentence, subject.span)) tags.set('courtesy', subject.span)
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

/** "beloofde", "zegde toe": minutes tell what was said at the table, where "had beloofd" goes further back. */
export function tagPromised(tags: Tags, frame: FoundFrame): void {
  const told = frame.predicate
  if (told?.mood !== 'past' || told.finite !== told.content) return
  if (told.subject.kind === 'reference') tags.set('told-then-of-one', frame)
  if (told.subject.kind === 'officer') tags.set('told-then', frame)
}
