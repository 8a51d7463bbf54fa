import { describe, expect, it } from 'vitest'
import { commitmentsOn } from './commitments'
import { COMMITTEES, DEPARTMENTS, PARTIES, PORTFOLIOS } from './council'
import { addDays, daysBetween, weekdayOf } from './iso-day'
import { PEOPLE, type PersonKey } from './people'
import { MOVE_OF, type Outcome, replay } from './replay'
import { heldMeetings } from './resolve'
import type { Resolved, ResolvedCommitment, Step } from './story'

/** The awkward days, and one in every six of three years with a leap day among them. */
const TODAYS = [
  ...['2028-02-29', '2027-01-01', '2026-12-31', '2026-08-15', '2027-03-31', '2031-05-31'],
  ...Array.from({ length: 183 }, (_, index) => addDays('2026-01-01', index * 6)),
]

const SOON = 28

function standing(outcome: Outcome, today: string): 'overdue' | 'soon' | 'later' | 'closed' {
  const closed = ['settled', 'lapsed', 'not_kept', 'on_hold'].includes(outcome.state)
  if (closed || outcome.latest === null) return 'closed'
  if (outcome.latest < today) return 'overdue'
  return daysBetween(today, outcome.latest) <= SOON ? 'soon' : 'later'
}

const givesWindow = (step: Step<Resolved>) =>
  step.step === 'extend' || step.step === 'request_extension' || step.step === 'settle_partly'

/** Where a story runs backwards, repeats an instant or reaches today. */
function disorder(row: ResolvedCommitment, today: string): boolean {
  const moments = [`${row.madeOn}T07:00:00Z`, ...row.story.map((step) => step.at)]
  const ordered = moments.every((moment, index) => index === 0 || moment > (moments[index - 1] ?? ''))
  return !ordered || (moments.at(-1) ?? '').slice(0, 10) >= today
}

function badFirstWindow({ due, madeOn }: ResolvedCommitment): boolean {
  if (!due?.latest || !due.earliest) return due?.latest !== due?.earliest
  return due.latest <= madeOn || due.earliest < madeOn || due.earliest > due.latest
}

/** Where a later window ends before it was given, or no later than the one before it. */
function badLaterWindow(row: ResolvedCommitment): boolean {
  // What was asked for and refused never came into force.
  const refused = new Set(row.story.filter((_, index) => row.story[index + 1]?.step === 'refuse_extension'))
  const given = row.story.flatMap((step) => (givesWindow(step) && !refused.has(step) ? [step] : []))
  const ends = [row.due?.latest ?? '', ...given.map((step) => step.window.latest ?? '')]
  return given.some((step, index) => {
    const end = ends[index + 1] ?? ''
    return end <= step.at.slice(0, 10) || end <= (ends[index] ?? '')
  })
}

/** Steps that name a meeting which was not held, or was not held the day before. */
function wrongMeetings(row: ResolvedCommitment, held: string[]): Step<Resolved>[] {
  return row.story.filter((step) => {
    if (!('meeting' in step) || step.meeting === null) return false
    return !held.includes(step.meeting) || addDays(step.meeting, 1) !== step.at.slice(0, 10)
  })
}

function badHold(row: ResolvedCommitment, outcome: Outcome, today: string): boolean {
  const holds = row.story.flatMap((step) => (step.step === 'hold' ? [step] : []))
  if (holds.some((step) => step.resumeOn <= step.at.slice(0, 10))) return true
  return outcome.state === 'on_hold' && (holds.at(-1)?.resumeOn ?? '') <= today
}

const keys = (rows: ResolvedCommitment[]) => rows.map((row) => row.key)

describe.each(TODAYS)('the demo register on %s', (today) => {
  const rows = commitmentsOn(today)
  const outcomes = rows.map((row) => replay(row))

  it('tells every story in order, in the past, with sound windows, meetings and holds', () => {
    expect(keys(rows.filter((row) => disorder(row, today)))).toEqual([])
    expect(keys(rows.filter(badFirstWindow))).toEqual([])
    expect(keys(rows.filter(badLaterWindow))).toEqual([])
    const held = {
      swj: heldMeetings('swj', today),
      rmk: heldMeetings('rmk', today),
      bvf: heldMeetings('bvf', today),
    }
    expect(rows.flatMap((row) => wrongMeetings(row, held[row.committee]))).toEqual([])
    const oneToOne = rows.filter((row, index) => badHold(row, outcomes[index] as Outcome, today))
    expect(keys(oneToOne)).toEqual([])
  })

  it('shows each state and enough that is late, near, slipped and without a term', () => {
    expect(new Set(outcomes.map((outcome) => outcome.state)).size).toBe(8)
    const standings = outcomes.map((outcome) => standing(outcome, today))
    expect(standings.filter((word) => word === 'overdue').length).toBeGreaterThanOrEqual(10)
    expect(standings.filter((word) => word === 'soon').length).toBeGreaterThanOrEqual(4)
    expect(outcomes.filter((outcome) => outcome.slips >= 2).length).toBeGreaterThanOrEqual(2)
    expect(outcomes.filter((outcome) => outcome.requested !== null)).toHaveLength(1)
    expect(rows.filter((row) => row.due === null)).toHaveLength(2)
  })
})

describe('the demo register', () => {
  const rows = commitmentsOn('2026-11-24')

  it('holds sixty commitments, two of them confidential, each with its own key and title', () => {
    expect(rows).toHaveLength(60)
    expect(rows.filter((row) => row.confidential)).toHaveLength(2)
    expect(new Set(rows.map((row) => row.key)).size).toBe(60)
    expect(new Set(rows.map((row) => row.title)).size).toBe(60)
  })

  it('refers only to people, committees and parties that exist', () => {
    for (const row of rows) {
      expect(Object.keys(COMMITTEES)).toContain(row.committee)
      expect(Object.keys(PORTFOLIOS)).toContain(row.portfolio)
      expect(Object.keys(DEPARTMENTS)).toContain(row.department)
      if (row.party) expect(Object.keys(PARTIES)).toContain(row.party)
      for (const person of [row.assignee, ...row.story.map((step) => step.by)]) {
        if (person) expect(Object.keys(PEOPLE)).toContain(person)
      }
    }
  })

  it('lets only those act who may', () => {
    const roleOf = (key: PersonKey) => PEOPLE[key].role
    for (const row of rows) {
      for (const step of row.story) {
        const own = ['start', 'propose', 'request_extension'].includes(step.step)
        if (own) expect(step.by, `${row.key} ${step.step}`).toBe(row.assignee)
        else
          expect(roleOf(step.by), `${row.key} ${step.step}`).toBe(step.step === 'reopen' ? 'admin' : 'staff')
      }
    }
  })

  it('uses every step of the lifecycle', () => {
    const used = new Set(rows.flatMap((row) => row.story.map((step) => step.step)))
    expect([...used].sort()).toEqual(Object.keys(MOVE_OF).sort())
  })

  it('puts the due words into the quote and nothing else in braces', () => {
    for (const row of rows) {
      if (row.due) expect(row.quote).toContain(row.due.phrase)
      expect(`${row.quote}${row.answer}`).not.toMatch(/[{}]/)
    }
  })

  it('lets promises of mobility follow the portfolio to the next alderman', () => {
    const makers = new Set(rows.filter((row) => row.portfolio === 'mobiliteit').map((row) => row.madeBy))
    expect(makers).toEqual(new Set(['wethouder Geert Noordam', 'wethouder Sanne Bouwmeester']))
  })

  it('works on working days', () => {
    const days = rows.flatMap((row) => [row.madeOn, ...row.story.map((step) => step.at.slice(0, 10))])
    expect(days.filter((day) => [0, 6].includes(weekdayOf(day)))).toEqual([])
  })
})
