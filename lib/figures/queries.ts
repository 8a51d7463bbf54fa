import { VISITOR } from '../access/actor'
import { conditions, inStanding } from '../commitments/conditions'
import { type Count, countUpTo } from '../commitments/counts'
import type { Moment } from '../commitments/facets'
import type { Filters } from '../commitments/filters'
import { narrow } from '../commitments/narrowing'
import { registerLists } from '../commitments/register-lists'
import { Prisma } from '../db/client'
import { type Age, byAge } from './age'
import { medianOf } from './median'
import { groupName, readMedians } from './read-medians'
import { readTallies, type Scope, type Tally } from './read-tallies'
import { sum } from './slots'

const { sql } = Prisma

export type FigureFilters = Pick<Filters, 'year' | 'committee' | 'portfolio'>

/** One line of the figures. `late` in days, by the window in force; `about` where the median is worked out. */
export type Line = {
  /** Year, or id of a committee or portfolio; null for all of them. */
  key: string | null
  live: number
  onTime: number
  late: number
  noTerm: number
  lapsed: number
  notKept: number
  slipped: number
  slips: number
  median: { days: number; about: boolean } | null
  /** The same promises by the window that was first promised. */
  first: { onTime: number; late: number; noTerm: number }
  /** How many were that late, per stretch of LATE_FROM. */
  stretches: number[]
}

export type Figures = {
  all: Line
  years: Line[]
  committees: (Line & { name: string | null })[]
  portfolios: (Line & { name: string | null })[]
  ages: Record<Age, number>
  /** Of the live ones. Planned terms are not the executive's word, and make nothing late here. */
  standing: Record<'overdue' | 'on_hold' | 'waiting', Count>
}

function toLine(tally: Tally, medians: Map<string, number> | null): Line {
  const { key, inForce, first, lapsed, notKept, slipped, slips } = tally
  const exact = medians?.get(groupName(tally))
  const days = medians ? (exact === undefined ? null : Math.round(exact)) : medianOf(inForce.late)
  return {
    ...{ key, lapsed, notKept, slipped, slips },
    live: sum(tally.liveByMonth),
    onTime: inForce.onTime,
    late: sum(inForce.late),
    noTerm: inForce.noTerm,
    median: days === null ? null : { days, about: medians === null },
    first: { onTime: first.onTime, late: sum(first.late), noTerm: first.noTerm },
    stretches: inForce.late,
  }
}

/** How the live ones of a scope stand today; counted by the register's own indexes, up to a bound. */
function standingsNow(scope: Prisma.Sql[], moment: Moment) {
  return countUpTo(VISITOR, {
    overdue: [...scope, inStanding('overdue', moment), sql`NOT c."duePlanned"`],
    on_hold: [...scope, sql`c."state" = 'on_hold'`],
    waiting: [...scope, sql`c."state" = 'settlement_proposed'`],
  })
}

const isMade = ({ live, onTime, late, noTerm, lapsed, notKept }: Line) =>
  live + onTime + late + noTerm + lapsed + notKept > 0

/**
 * What became of promises, for everyone the same: only published ones that are not confidential count, whoever looks.
 * Four queries over small tables, however large the register is (docs/decisions/0010-figures.md).
 */
export async function findFigures(
  { year, committee, portfolio }: FigureFilters,
  moment: Moment,
): Promise<Figures> {
  const narrowing = await narrow(VISITOR, { year, committee, portfolio, sort: 'made' }, moment.today)
  const { committee: committees, portfolio: portfolios } = narrowing.facets
  const scope: Scope = { year, committees, portfolios }
  const [tallies, medians, standing, lists] = await Promise.all([
    readTallies(scope),
    readMedians(scope),
    standingsNow(conditions(narrowing, moment), moment),
    registerLists(moment.today, false),
  ])
  const lines = (by: Tally['by']) =>
    tallies.filter((tally) => tally.by === by).map((tally) => toLine(tally, medians))
  const named = (by: 'committee' | 'portfolio', rows: { id: string; name: string }[]) =>
    lines(by)
      .filter(isMade)
      .map((line) => ({ ...line, name: rows.find(({ id }) => id === line.key)?.name ?? null }))
      .sort((a, b) => (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff', 'nl'))
  const years = tallies.filter(({ by }) => by === 'year')
  return {
    all: lines('all')[0] as Line,
    years: lines('year')
      .filter(isMade)
      .sort((a, b) => Number(a.key) - Number(b.key)),
    committees: named('committee', lists.committees),
    portfolios: named('portfolio', lists.portfolios),
    ages: byAge(
      years.map(({ key, liveByMonth }) => ({ year: Number(key), liveByMonth })),
      moment.today,
    ),
    standing,
  }
}
