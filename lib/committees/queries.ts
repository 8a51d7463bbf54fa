import type { Actor } from '../access/actor'
import { inStanding, RUNNING, type Sql } from '../commitments/conditions'
import { countUpTo } from '../commitments/counts'
import type { Moment } from '../commitments/facets'
import { listSeveral } from '../commitments/listed'
import { ordering } from '../commitments/orders'
import { fromDate, fromDateOrNull, type IsoDay, toDate } from '../day'
import { db, Prisma } from '../db/client'
import { listAgenda } from './agenda-items'

const { sql } = Prisma

/** Sections of a board show this many; the register shows the rest. */
export const SHOWN = 20

const NAMED = { id: true, slug: true, shortName: true, name: true } as const

const of = (committeeId: string) => sql`c."committeeId" = ${committeeId}::uuid`
const PROPOSED = sql`c."state" = 'settlement_proposed'`

/** The meetings around a day: the one to come (that day's own included) and the last that was held. */
async function meetingsAround(committeeId: string, today: IsoDay) {
  const [around] = await db().$queryRaw<{ next: IsoDay | null; last: IsoDay | null }[]>`
    SELECT min("date") FILTER (WHERE "date" >= ${today}::date)::text AS "next",
           max("date") FILTER (WHERE "date" <= ${today}::date)::text AS "last"
    FROM "Meeting" WHERE "committeeId" = ${committeeId}::uuid`
  return around ?? { next: null, last: null }
}

export type CommitteeBoard = NonNullable<Awaited<ReturnType<typeof committeeBoard>>>

/** Everything a committee opens before and during its meeting; null where there is no such committee. */
export async function committeeBoard(actor: Actor, slug: string, moment: Moment) {
  const committee = await db().committee.findUnique({ where: { slug }, select: NAMED })
  if (!committee) return null
  const meetings = await meetingsAround(committee.id, moment.today)
  const overdue = [of(committee.id), inStanding('overdue', moment)]
  const until = meetings.next
  const before: Sql[] = [
    of(committee.id),
    until === null
      ? inStanding('due_soon', moment)
      : sql`(${RUNNING} AND c."dueLatest" BETWEEN ${moment.today}::date AND ${until}::date)`,
  ]
  const order = ordering('due')
  const [agenda, items, counts] = await Promise.all([
    listAgenda(actor, committee.id),
    listSeveral(actor, {
      overdue: { where: overdue, order, take: SHOWN },
      due: { where: before, order, take: SHOWN },
    }),
    countUpTo(actor, { overdue, due: before }),
  ])
  return {
    committee,
    meetings,
    list: agenda.filter(({ pulled }) => pulled === null),
    apart: agenda.filter(({ pulled }) => pulled !== null),
    overdue: { items: items.overdue, total: counts.overdue },
    due: { items: items.due, total: counts.due },
  }
}

/** Every committee with its next meeting and what waits for it. Three queries. */
export async function listCommittees(actor: Actor, moment: Moment) {
  const [committees, meetings] = await Promise.all([
    db().committee.findMany({ select: NAMED, orderBy: { shortName: 'asc' } }),
    db().meeting.groupBy({
      by: ['committeeId'],
      where: { date: { gte: toDate(moment.today) } },
      _min: { date: true },
    }),
  ])
  const wanted = committees.flatMap(({ id }): [string, Sql[]][] => [
    [`proposed ${id}`, [of(id), PROPOSED]],
    [`overdue ${id}`, [of(id), inStanding('overdue', moment)]],
  ])
  const counts = await countUpTo(actor, Object.fromEntries(wanted))
  const none = { n: 0, more: false }
  return committees.map((committee) => ({
    ...committee,
    nextMeeting: fromDateOrNull(meetings.find((row) => row.committeeId === committee.id)?._min.date ?? null),
    proposed: counts[`proposed ${committee.id}`] ?? none,
    overdue: counts[`overdue ${committee.id}`] ?? none,
  }))
}

/** The committee of an address with the days on which it met, the latest first. */
export async function findCommitteeMeetings(slug: string, today: IsoDay) {
  const committee = await db().committee.findUnique({ where: { slug }, select: NAMED })
  if (!committee) return null
  const rows = await db().meeting.findMany({
    where: { committeeId: committee.id, date: { lte: toDate(today) } },
    orderBy: { date: 'desc' },
    take: 24,
    select: { date: true },
  })
  return { ...committee, held: rows.map(({ date }) => fromDate(date)) }
}
