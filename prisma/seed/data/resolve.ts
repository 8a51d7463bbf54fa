/** From the tables to dates: what the seed replays through the register's own verbs. */
import type { Due, IsoDate } from '../../../lib/extraction/types'
import { meetingDays } from './calendar'
import { COUNCIL, type CommitteeKey, type OfficeTerm, PORTFOLIOS, type PortfolioKey } from './council'
import { type DueWords, fillIn, resolveDue } from './due-words'
import { addDays, yearOf } from './iso-day'
import type { PersonKey } from './people'
import { resolveDay } from './relative-day'
import type { Moment, Resolved, ResolvedCommitment, Step, WrittenCommitment } from './story'
import type { Subject } from './subject'

/** A meeting counts as held once its clerk has had a day to write it up. */
const DAYS_TO_WRITE_UP = 2
const YEARS_BACK = 4
const FIRST_HOUR = 8

type Setting = { today: IsoDate; meetings: IsoDate[] }
type Base = { at: string; by: PersonKey }

/** Meetings of the committee that were held, oldest first. */
export function heldMeetings(committee: CommitteeKey, today: IsoDate): IsoDate[] {
  return meetingDays(committee, `${yearOf(today) - YEARS_BACK}-01-01`, addDays(today, -DAYS_TO_WRITE_UP))
}

function meetingBack(ago: number, { meetings }: Setting): IsoDate {
  const day = meetings.at(-ago)
  if (ago < 1 || day === undefined) throw new Error(`no meeting ${ago} back`)
  return day
}

const dayOf = (moment: Moment, setting: Setting): IsoDate =>
  addDays(meetingBack(moment.ago, setting), moment.days)

/** Office and name of whoever held the portfolio on that day: `wethouder Marijke Stoop`. */
export function holderOn(portfolio: PortfolioKey, day: IsoDate, today: IsoDate): string {
  const terms: readonly OfficeTerm[] = PORTFOLIOS[portfolio].terms
  const term = terms.find(
    (row) => resolveDay(row.from, today) <= day && (row.to === null || day <= resolveDay(row.to, today)),
  )
  if (!term) throw new Error(`nobody held ${portfolio} on ${day}`)
  return `${term.office} ${term.holder}`
}

/** The hours only keep two steps of one day in order. */
const instant = (day: IsoDate, position: number): string =>
  `${day}T${String(FIRST_HOUR + position).padStart(2, '0')}:${String((position * 17 + 5) % 60).padStart(2, '0')}:00Z`

/** `26wh001234`: year of the day, the council's letters, six digits. */
export const documentNumber = (serial: number, day: IsoDate): string =>
  `${day.slice(2, 4)}${COUNCIL.documentPrefix}${String(serial).padStart(6, '0')}`

function windowOf(words: DueWords, saidOn: IsoDate, today: IsoDate): Due {
  const window = resolveDue(words, saidOn, today)
  if (!window) throw new Error('a new window needs a term')
  return window
}

type ExtensionStep = Extract<Step, { step: `${string}extension` | 'extend' }>

function resolveExtension(step: ExtensionStep, base: Base, day: IsoDate, setting: Setting): Step<Resolved> {
  const meeting = 'meeting' in step && step.meeting !== null ? meetingBack(step.meeting, setting) : null
  switch (step.step) {
    case 'request_extension':
      return {
        ...base,
        step: step.step,
        reason: step.reason,
        window: windowOf(step.window, day, setting.today),
      }
    case 'grant_extension':
      return { ...base, step: step.step, meeting }
    case 'refuse_extension':
      return { ...base, step: step.step, reason: step.reason, meeting }
    case 'extend': {
      const window = windowOf(step.window, day, setting.today)
      return { ...base, step: step.step, reason: step.reason, meeting, window }
    }
  }
}

function resolveStep(step: Step, position: number, setting: Setting): Step<Resolved> {
  const day = dayOf(step.at, setting)
  const base: Base = { at: instant(day, position), by: step.by }
  switch (step.step) {
    case 'start':
    case 'resume':
      return { ...base, step: step.step }
    case 'reopen':
      return { ...base, step: step.step, reason: step.reason }
    case 'propose':
      return { ...step, ...base, document: documentNumber(step.document, day) }
    case 'settle':
      return { ...base, step: step.step, meeting: meetingBack(step.meeting, setting) }
    case 'settle_partly': {
      const window = windowOf(step.window, day, setting.today)
      return {
        ...base,
        step: step.step,
        meeting: meetingBack(step.meeting, setting),
        remainder: step.remainder,
        window,
      }
    }
    case 'return':
    case 'lapse':
    case 'not_kept':
      return { ...base, step: step.step, meeting: meetingBack(step.meeting, setting), reason: step.reason }
    case 'hold':
      return {
        ...base,
        step: step.step,
        reason: step.reason,
        resumeOn: resolveDay(step.resumeOn, setting.today),
      }
    default:
      return resolveExtension(step, base, day, setting)
  }
}

function resolveCommitment(row: WrittenCommitment, subject: Subject, setting: Setting): ResolvedCommitment {
  const madeOn = dayOf(row.madeAt, setting)
  const due = resolveDue(row.due, madeOn, setting.today)
  const { madeAt: _, story, ...particulars } = row
  return {
    ...particulars,
    committee: subject.committee,
    portfolio: subject.portfolio,
    department: subject.department,
    confidential: row.confidential ?? false,
    madeOn,
    madeBy: holderOn(subject.portfolio, madeOn, setting.today),
    due,
    answer: fillIn(`${row.answer} ${row.quote}`, due),
    quote: fillIn(row.quote, due),
    story: story.map((step, position) => resolveStep(step, position, setting)),
  }
}

/** Every commitment of the subjects with its story as it stands on `today`, in the order they were made. */
export function resolveCommitments(subjects: Subject[], today: IsoDate): ResolvedCommitment[] {
  const rows = subjects.flatMap((subject) => {
    const setting = { today, meetings: heldMeetings(subject.committee, today) }
    return subject.rows.map((row) => resolveCommitment(row, subject, setting))
  })
  return rows.sort((one, other) => one.madeOn.localeCompare(other.madeOn) || one.key.localeCompare(other.key))
}
