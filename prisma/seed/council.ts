import { type IsoDay, toDate, toDateOrNull } from '../../lib/day'
import { db } from '../../lib/db/client'
import { councilCalendar } from './data/calendar'
import { COMMITTEES, DEPARTMENTS, type OfficeTerm, PARTIES, PORTFOLIOS } from './data/council'
import { resolveDay } from './data/relative-day'

/** The demo council's bodies and calendar: what an admin would enter before the first letter comes in. */

const named = (rows: Record<string, { name: string }>) =>
  Object.entries(rows).map(([slug, { name }]) => ({ slug, name }))

async function fillPortfolios(today: IsoDay) {
  await db().portfolio.createMany({ data: named(PORTFOLIOS) })
  const portfolios = await db().portfolio.findMany({ select: { id: true, slug: true } })
  const data = portfolios.flatMap(({ id: portfolioId, slug }) => {
    const terms: readonly OfficeTerm[] = PORTFOLIOS[slug as keyof typeof PORTFOLIOS].terms
    return terms.map(({ holder, office, from, to }) => ({
      portfolioId,
      holder,
      office,
      from: toDate(resolveDay(from, today)),
      to: toDateOrNull(to && resolveDay(to, today)),
    }))
  })
  await db().officeTerm.createMany({ data })
}

async function fillCalendar(today: IsoDay) {
  const { periods, meetings } = councilCalendar(today)
  const committees = await db().committee.findMany({ select: { id: true, slug: true } })
  const idOf = new Map(committees.map(({ id, slug }) => [slug, id]))
  await db().calendarPeriod.createMany({
    data: periods.map(({ name, year, start, end }) => ({
      name,
      year,
      start: toDate(start),
      end: toDate(end),
    })),
  })
  await db().meeting.createMany({
    data: meetings.map(({ committee, date }) => ({
      committeeId: committee === null ? null : idOf.get(committee),
      date: toDate(date),
    })),
  })
}

export async function fillCouncil(today: IsoDay) {
  const committees = Object.entries(COMMITTEES).map(([slug, { shortName, name }]) => ({
    slug,
    shortName,
    name,
  }))
  await db().committee.createMany({ data: committees })
  await db().department.createMany({ data: named(DEPARTMENTS) })
  await db().party.createMany({ data: named(PARTIES) })
  await fillPortfolios(today)
  await fillCalendar(today)
}
