import { NEGATION_RULES } from '../languages/nl/negation-rules'
import { PROMISE_RULES } from '../languages/nl/promise-rules'
import type { Rule } from '../match'
import { LOWEST_SHOWN } from '../score'
import { FORM, type Form, isOfForm } from './form'
import type { Outlook } from './outlook'
import { ASKED, SHOWN_BELOW } from './prospects'
import { ALL_TAGS, Filed, holdsAll, holdsAny, isEmpty, NO_TAGS, type TagSet, union } from './tag-set'
import type { Tag } from './tags'
import { COMES_WITH, isBroughtByWords } from './word-tags'

/** Whether a sentence could be proposed at all; `with-date`: only if a date stands in it. */
export type Chance = 'none' | 'with-date' | 'yes'

/** What a rule that speaks for a promise asks of the words of a sentence, and of the form of a verb. */
type Claim = {
  weight: number
  all: TagSet
  /** Empty where one of the rule's `any` may stand in every sentence. */
  any: TagSet
  /** Only for a sentence without a date. */
  undated: boolean
  /** Only for a sentence without a finite verb. */
  verbless: boolean
  form: FormAsked
}

type FormAsked = { all: TagSet; any: TagSet; none: TagSet }

/** A choice that something else may fill as well asks nothing of the form. */
function formOf({ all, any = [], none = [] }: Rule): FormAsked {
  return { all: FORM.setOf(all), any: FORM.setOf(any.every(isOfForm) ? any : []), none: FORM.setOf(none) }
}

function claimOf(rule: Rule): Claim {
  const { weight, all, any = [], none = [] } = rule
  const open = any.some((tag) => !isBroughtByWords(tag) && tag !== 'date' && tag !== 'date-vague')
  return {
    weight,
    all: ASKED.setOf(all.flatMap(needsOf)),
    any: ASKED.setOf(open ? [] : any),
    undated: none.includes('date'),
    verbless: all.includes('verbless') || all.includes('no-finite'),
    form: formOf(rule),
  }
}

/** A tag with those that it comes with. */
const needsOf = (tag: Tag): Tag[] => [tag, ...(COMES_WITH[tag] ?? [])]

const CLAIMS = PROMISE_RULES.filter(({ weight }) => weight > 0).map(claimOf)
const FILED_CLAIMS = new Filed(CLAIMS.map(({ all }) => all))

/**
 * A rule against a promise that the form of a verb alone makes fire, unless the sentence has the words for one of the
 * tags that it does not bear: `bears` holds what each of these needs.
 */
type Veto = { weight: number; form: FormAsked; bears: TagSet[] }

const bearsOf = ({ none = [] }: Rule) =>
  none.filter((tag) => !isOfForm(tag)).map((tag) => ASKED.setOf(needsOf(tag)))

const VETOES: readonly Veto[] = NEGATION_RULES.filter(
  (rule) =>
    [...rule.all, ...(rule.any ?? [])].every(isOfForm) && bearsOf(rule).every((needs) => !isEmpty(needs)),
).map((rule) => ({ weight: rule.weight, form: formOf(rule), bears: bearsOf(rule) }))

const FILED_VETOES = new Filed(VETOES.map(({ form }) => form.all))

const PENDING = ASKED.setOf(SHOWN_BELOW.pending)
const HABIT = ASKED.setOf(SHOWN_BELOW.habit)
const HABIT_BY = ASKED.setOf(SHOWN_BELOW.habitBy)
const DATE = ASKED.setOf(['date', 'date-vague'])
const VAGUE = ASKED.setOf(['date-vague'])

const ANY_FORM: Form = { certain: NO_TAGS, possible: ALL_TAGS }

/** Could a sentence with these words be proposed? Weighs every rule that its words do not rule out, against nothing. */
export function chanceOf(outlook: Outlook): Chance {
  return chanceAs(outlook, ANY_FORM)
}

/** What is looked at just now; one row for all, since none is kept. */
const near: number[] = []

const ORDER: readonly Chance[] = ['none', 'with-date', 'yes']

/** The same once its verbs are known: each is weighed by itself, with what its form rules out and speaks against. */
export function chanceOfForms(outlook: Outlook, forms: readonly Form[]): Chance {
  let best: Chance = 'none'
  for (const form of forms) {
    const chance = chanceAs(outlook, form)
    if (ORDER.indexOf(chance) > ORDER.indexOf(best)) best = chance
    if (best === 'yes') break
  }
  return best
}

function chanceAs({ tags, finite, dated }: Outlook, form: Form): Chance {
  const most = dated ? union(tags, DATE) : tags
  const vague = union(tags, VAGUE)
  const enough = enoughFor(tags) - (form === ANY_FORM ? 0 : againstAs(form, most))
  // The sums of all weights that could be given to one verb, without a date, with a vague one, and with any.
  let [without, vaguely, withDate] = [0, 0, 0]
  const count = FILED_CLAIMS.within(most, near)
  for (let nth = 0; nth < count; nth++) {
    const claim = CLAIMS[near[nth]!]!
    if ((claim.verbless && finite) || !fits(claim, most) || !suits(claim.form, form.possible, form.certain))
      continue
    if (fits(claim, tags)) without += claim.weight
    if (!dated) continue
    if (fits(claim, vague)) vaguely += claim.weight
    if (!claim.undated) withDate += claim.weight
  }
  if (without > enough) return 'yes'
  return dated && Math.max(withDate, vaguely) > enough ? 'with-date' : 'none'
}

/** A hair less than the score from which such a sentence is shown: see `draftsOf`. */
function enoughFor(tags: TagSet): number {
  if (holdsAny(tags, HABIT) && holdsAny(tags, HABIT_BY)) return -0.2 - HAIR
  return holdsAny(tags, PENDING) ? -HAIR : LOWEST_SHOWN - HAIR
}

const HAIR = 1e-6

/** The weights against a verb of this form, in a sentence with at most these tags. */
function againstAs({ certain, possible }: Form, most: TagSet): number {
  let sum = 0
  const count = FILED_VETOES.within(certain, near)
  for (let nth = 0; nth < count; nth++) {
    const { weight, form, bears } = VETOES[near[nth]!]!
    if (suits(form, certain, possible) && !isBorne(bears, most)) sum += weight
  }
  return sum
}

function isBorne(bears: readonly TagSet[], most: TagSet): boolean {
  for (let nth = 0; nth < bears.length; nth++) if (holdsAll(most, bears[nth]!)) return true
  return false
}

function fits({ all, any }: Claim, tags: TagSet): boolean {
  return holdsAll(tags, all) && (isEmpty(any) || holdsAny(tags, any))
}

/** True where all that is asked is among what is there, and nothing that is not borne is among what stands beside it. */
function suits({ all, any, none }: FormAsked, there: TagSet, beside: TagSet): boolean {
  return holdsAll(there, all) && (isEmpty(any) || holdsAny(there, any)) && !holdsAny(beside, none)
}
