/**
 * What happened to a commitment after it was registered, in time order. One union in two forms: as written in the
 * tables (distances from today, meetings counted back) and as resolved for a given day (dates, instants, windows).
 */
import type { Due, IsoDate, Kind, Strength } from '../../../lib/extraction/types'
import type { CommitteeKey, DepartmentKey, PartyKey, PortfolioKey } from './council'
import type { DueWords } from './due-words'
import type { PersonKey } from './people'
import type { RelativeDay } from './relative-day'

/** A working day told from the committee's own rhythm: `ago: 3, days: -7` is a week before the third last meeting. */
export type Moment = { ago: number; days: number }

type Form = { moment: unknown; window: unknown; day: unknown; meeting: unknown; document: unknown }

export type Written = {
  moment: Moment
  window: DueWords
  day: RelativeDay
  meeting: number
  document: number
}
/** `moment` an instant in UTC, `meeting` a meeting day of the committee, `document` the council's own number. */
export type Resolved = { moment: string; window: Due; day: IsoDate; meeting: IsoDate; document: string }

type StepFields<F extends Form> =
  | { step: 'start' }
  | { step: 'request_extension'; reason: string; window: F['window'] }
  /** Gives what was requested, window and all. */
  | { step: 'grant_extension'; meeting: F['meeting'] | null }
  /** Given by the clerk's office of its own accord; `meeting` where the committee decided it. */
  | { step: 'extend'; reason: string; window: F['window']; meeting: F['meeting'] | null }
  | { step: 'refuse_extension'; reason: string; meeting: F['meeting'] | null }
  | { step: 'propose'; document: F['document']; evidenceQuote: string; note: string | null }
  | { step: 'settle'; meeting: F['meeting'] }
  | { step: 'settle_partly'; meeting: F['meeting']; remainder: string; window: F['window'] }
  | { step: 'return'; meeting: F['meeting']; reason: string }
  | { step: 'hold'; reason: string; resumeOn: F['day'] }
  | { step: 'resume' }
  | { step: 'lapse'; meeting: F['meeting']; reason: string }
  | { step: 'not_kept'; meeting: F['meeting']; reason: string }
  | { step: 'reopen'; reason: string }

export type Step<F extends Form = Written> = StepFields<F> & { at: F['moment']; by: PersonKey }
export type StepName = Step['step']

type Particulars = {
  /** Stable name of the row, never shown. */
  key: string
  title: string
  kind: Kind
  strength: Strength
  committee: CommitteeKey
  portfolio: PortfolioKey
  department: DepartmentKey
  party: PartyKey | null
  assignee: PersonKey | null
  confidential: boolean
}

/** `{due}` in a sentence stands for the words of the due window. */
export type WrittenCommitment = Omit<
  Particulars,
  'committee' | 'portfolio' | 'department' | 'confidential'
> & {
  confidential?: true
  madeAt: Moment
  due: DueWords
  question: string
  answer: string
  quote: string
  story: Step[]
}

export type ResolvedCommitment = Particulars & {
  madeOn: IsoDate
  /** Office and name of the portfolio holder of that day. */
  madeBy: string
  due: Due | null
  question: string
  answer: string
  quote: string
  story: Step<Resolved>[]
}
