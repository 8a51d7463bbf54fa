import { LOWEST_SHOWN, TRACKABLE_SCORE } from '../score'
import type { Kind, Span } from '../types'
import type { Verdict } from './judge'
import { kindOf } from './kind'
import type { ReadSentence } from './passage'
import { splitSentence } from './split'
import type { Tag } from './tags'

/** A candidate in the making: the sentence it stands in, its verdict and the stretch to quote. */
export type Draft = {
  /** Where the term stands, when that is another sentence. */
  term?: { read: ReadSentence; verdict: Verdict }
  index: number
  read: ReadSentence
  verdict: Verdict
  kind: Kind
  span: Span
  trackable: boolean
}

/** Kinds worth showing below the threshold. */
const SHOWN_BELOW: ReadonlySet<Kind> = new Set(['pending', 'recurring'])
/** Sums of decimal weights may fall a hair short. */
const ENOUGH = TRACKABLE_SCORE - 1e-9
/** A habit is only worth a look when the executive has it. */
const RECURRING_BY: readonly Tag[] = ['by:we', 'by:body', 'to-council']

/** The drafts of one sentence: one as a rule, two where it holds two promises, none for most. */
export function draftsOf(read: ReadSentence, index: number): Draft[] {
  const main = mainVerdict(read.verdicts)
  if (!main) return []
  return splitSentence(read.sentence, main, read.verdicts, read.dates).flatMap(({ verdict, span }) => {
    const kind = verdict === main ? bestKind(read, verdict) : kindOf(read.sentence, verdict)
    const trackable = verdict.score >= ENOUGH && (!SHOWN_BELOW.has(kind) || isReportToCome(verdict, kind))
    if (!trackable && !isShownBelow(verdict, kind)) return []
    return [{ index, read, verdict, kind, span, trackable }]
  })
}

const FRAMED: readonly (readonly [Tag, Tag])[] = [
  ['verb:promise', 'frame:promise'],
  ['verb:expect', 'frame:expect'],
  ['verb:aim', 'frame:aim'],
]

/** "Zegt toe om te kijken": what is promised says more than the promising. */
function mainVerdict(verdicts: readonly Verdict[]): Verdict | undefined {
  const best = verdicts[0]
  const frame = FRAMED.find(([verb]) => best?.tags.has(verb))?.[1]
  if (!best || !frame) return best
  const content = verdicts.find((other) => other.tags.has(frame) && other.score > 0.3)
  return content ? { ...content, score: Math.max(content.score, best.score) } : best
}

/** An act plus a report back in one sentence is information. */
function bestKind(read: ReadSentence, verdict: Verdict): Kind {
  const kind = kindOf(read.sentence, verdict)
  if (kind !== 'action') return kind
  const report = read.verdicts.find(
    (other) => other.score >= ENOUGH && !isAside(other) && kindOf(read.sentence, other) === 'information',
  )
  return report ? 'information' : kind
}

/** "Een werkbezoek, waarvoor u een uitnodiging krijgt": how, and not what comes of it. */
const isAside = ({ tags }: Verdict) =>
  tags.has('in:relative') && tags.has('verb:receive') && tags.has('gets-letter')

function isShownBelow(verdict: Verdict, kind: Kind): boolean {
  if (kind === 'pending') return verdict.score > 0
  if (kind !== 'recurring') return verdict.score >= LOWEST_SHOWN
  return verdict.score > -0.2 && RECURRING_BY.some((tag) => verdict.tags.has(tag))
}

/** A yearly report with its own moment is one to tick off, and one the council "zal" get from now on. */
function isReportToCome({ tags }: Verdict, kind: Kind): boolean {
  if (kind !== 'recurring' || !tags.has('to-council')) return false
  return tags.has('date') || tags.has('date-vague') || (tags.has('mood:future') && isTold(tags))
}

const isTold = (tags: Verdict['tags']) => tags.has('verb:transfer') || tags.has('verb:return')
