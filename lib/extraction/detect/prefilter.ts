import { PROMISE_RULES } from '../languages/nl/promise-rules'
import type { Rule } from '../match'
import { LOWEST_SHOWN } from '../score'
import { ASKED, type Outlook, SHOWN_BELOW } from './prospects'
import { holdsAll, holdsAny, isEmpty, type TagSet, union } from './tag-set'
import { COMES_WITH, isBroughtByWords } from './word-tags'

/** Whether a sentence could be proposed at all; `with-date`: only if a date stands in it. */
export type Chance = 'none' | 'with-date' | 'yes'

/** What a rule that speaks for a promise asks of the words of a sentence. */
type Claim = {
  weight: number
  all: TagSet
  /** Empty where one of the rule's `any` may stand in every sentence. */
  any: TagSet
  /** Only for a sentence without a date. */
  undated: boolean
  /** Only for a sentence without a finite verb. */
  verbless: boolean
}

function claimOf({ weight, all, any = [], none = [] }: Rule): Claim {
  const open = any.some((tag) => !isBroughtByWords(tag) && tag !== 'date' && tag !== 'date-vague')
  return {
    weight,
    all: ASKED.setOf(all.flatMap((tag) => [tag, ...(COMES_WITH[tag] ?? [])])),
    any: ASKED.setOf(open ? [] : any),
    undated: none.includes('date'),
    verbless: all.includes('verbless') || all.includes('no-finite'),
  }
}

const CLAIMS = PROMISE_RULES.filter(({ weight }) => weight > 0).map(claimOf)
/** What each claim asks for in full, side by side: most are turned away by one look. */
const ASKS = Int32Array.from(CLAIMS.flatMap(({ all }) => [all.low, all.middle, all.high]))
const ENOUGH = LOWEST_SHOWN - 1e-6
const PENDING = ASKED.setOf(SHOWN_BELOW.pending)
const HABIT = ASKED.setOf(SHOWN_BELOW.habit)
const HABIT_BY = ASKED.setOf(SHOWN_BELOW.habitBy)
const DATE = ASKED.setOf(['date', 'date-vague'])
const VAGUE = ASKED.setOf(['date-vague'])

/** Could a sentence with these words be proposed? Weighs every rule that its words do not rule out, against nothing. */
export function chanceOf({ tags, finite, dated }: Outlook): Chance {
  if (holdsAny(tags, PENDING) || (holdsAny(tags, HABIT) && holdsAny(tags, HABIT_BY))) return 'yes'
  const most = dated ? union(tags, DATE) : tags
  const vague = union(tags, VAGUE)
  // The sums of all weights that could be given to one verb, without a date, with a vague one, and with any.
  let [without, vaguely, withDate] = [0, 0, 0]
  const [noLow, noMiddle, noHigh] = [~most.low, ~most.middle, ~most.high]
  for (let at = 0, lane = 0; at < CLAIMS.length; at++, lane += 3) {
    if (((ASKS[lane]! & noLow) | (ASKS[lane + 1]! & noMiddle) | (ASKS[lane + 2]! & noHigh)) !== 0) continue
    const claim = CLAIMS[at]!
    if ((claim.verbless && finite) || !fits(claim, most)) continue
    if (fits(claim, tags)) without += claim.weight
    if (!dated) continue
    if (fits(claim, vague)) vaguely += claim.weight
    if (!claim.undated) withDate += claim.weight
  }
  if (without >= ENOUGH) return 'yes'
  return dated && Math.max(withDate, vaguely) >= ENOUGH ? 'with-date' : 'none'
}

function fits({ all, any }: Claim, tags: TagSet): boolean {
  return holdsAll(tags, all) && (isEmpty(any) || holdsAny(tags, any))
}
