import type { Account } from '../access/actor'
import { may } from '../access/policy'
import { ALIVE, inStanding, RUNNING, type Sql } from '../commitments/conditions'
import { type Count, countUpTo } from '../commitments/counts'
import type { Moment } from '../commitments/facets'
import { listSeveral } from '../commitments/listed'
import { ordering } from '../commitments/orders'
import { registerLists } from '../commitments/register-lists'
import type { IsoDay } from '../day'
import { db, Prisma } from '../db/client'

const { sql } = Prisma

/** Piles on the desk show this many; the register shows the rest. */
const SHOWN = 8

const REQUESTED = sql`EXISTS (SELECT 1 FROM "Extension" e WHERE e."commitmentId" = c."id" AND e."state" = 'requested')`

/** Proposals this person may judge: not their own. */
const toJudge = (account: Account) => [
  sql`c."state" = 'settlement_proposed'`,
  sql`EXISTS (SELECT 1 FROM "SettlementProposal" p WHERE p."commitmentId" = c."id" AND p."outcome" IS NULL
              AND p."proposedById" <> ${account.id}::uuid)`,
]

/** Conditions of every pile, by its name. */
const pilesOf = (account: Account, moment: Moment) => ({
  assigned: [sql`c."assigneeId" = ${account.id}::uuid`, RUNNING],
  settlements: toJudge(account),
  extensions: [ALIVE, REQUESTED],
  unassigned: [RUNNING, sql`c."assigneeId" IS NULL`],
  without_term: [inStanding('no_term', moment)],
})
export type Pile = keyof ReturnType<typeof pilesOf>

const FOR_ALL: Pile[] = ['assigned']
const FOR_OFFICE: Pile[] = ['settlements', 'extensions', 'assigned', 'unassigned', 'without_term']

export type HolderLoad = { slug: string | null; name: string | null; overdue: Count }

/** Overdue promises of everyone in office, most first; what belongs to nobody last. */
function byHolder(holders: { slug: string; name: string }[], counts: Record<string, Count>): HolderLoad[] {
  const rows = holders.map(({ slug, name }) => ({ slug, name, overdue: counts[`holder ${slug}`] as Count }))
  const loaded = rows.filter(({ overdue }) => overdue.n > 0).sort((a, b) => b.overdue.n - a.overdue.n)
  const nobody = counts['holder of none'] as Count
  return nobody.n > 0 ? [...loaded, { slug: null, name: null, overdue: nobody }] : loaded
}

type Committee = { id: string; slug: string; shortName: string; name: string; nextMeeting: IsoDay | null }
export type OwnCommittee = Omit<Committee, 'id'> & { proposed: Count; overdue: Count }

/** The committees this person sits on, each with its next meeting. */
const committeesOf = (account: Account, { today }: Moment) => db().$queryRaw<Committee[]>`
  SELECT c."id", c."slug", c."shortName", c."name",
    (SELECT min(m."date")::text FROM "Meeting" m WHERE m."committeeId" = c."id" AND m."date" >= ${today}::date) AS "nextMeeting"
  FROM "CommitteeMember" x JOIN "Committee" c ON c."id" = x."committeeId"
  WHERE x."accountId" = ${account.id}::uuid ORDER BY c."shortName"`

type Wanted = [string, Sql[]][]

function committeeLoads(committees: Committee[], moment: Moment): Wanted {
  return committees.flatMap(({ id }): Wanted => {
    const own = sql`c."committeeId" = ${id}::uuid`
    return [
      [`proposed ${id}`, [own, sql`c."state" = 'settlement_proposed'`]],
      [`overdue ${id}`, [own, inStanding('overdue', moment)]],
    ]
  })
}

function holderLoads(holders: { slug: string; portfolioIds: string[] }[], moment: Moment): Wanted {
  const overdue = inStanding('overdue', moment)
  const held = holders.flatMap(({ portfolioIds }) => portfolioIds)
  const nobody = sql`(c."portfolioId" IS NULL OR c."portfolioId" <> ALL(${held}::uuid[]))`
  return [
    ...holders.map(({ slug, portfolioIds }): Wanted[number] => [
      `holder ${slug}`,
      [overdue, sql`c."portfolioId" = ANY(${portfolioIds}::uuid[])`],
    ]),
    ['holder of none', [overdue, nobody]],
  ]
}

/** One person's work in piles, with how many lie in each; the office sees the council's, too. All counts in one query. */
export async function deskOf(account: Account, moment: Moment) {
  const office = may(account, 'commitment.record_decision')
  const piles = pilesOf(account, moment)
  const shown = office ? FOR_OFFICE : FOR_ALL
  const [committees, lists] = await Promise.all([
    committeesOf(account, moment),
    office ? registerLists(moment.today, true) : null,
  ])
  const wanted: Wanted = [
    ...shown.map((pile): Wanted[number] => [pile, piles[pile]]),
    ...committeeLoads(committees, moment),
    ...(lists ? holderLoads(lists.holders, moment) : []),
  ]
  const listed = shown.map(
    (pile) => [pile, { where: piles[pile], order: ordering('due'), take: SHOWN }] as const,
  )
  const [counts, items] = await Promise.all([
    countUpTo<string>(account, Object.fromEntries(wanted)),
    listSeveral(account, Object.fromEntries(listed) as Record<Pile, (typeof listed)[number][1]>),
  ])
  const countOf = (name: string) => counts[name] as Count
  return {
    piles: shown.map((pile) => ({ pile, items: items[pile], total: countOf(pile) })),
    committees: committees.map(
      ({ id, ...committee }): OwnCommittee => ({
        ...committee,
        proposed: countOf(`proposed ${id}`),
        overdue: countOf(`overdue ${id}`),
      }),
    ),
    holders: lists && byHolder(lists.holders, counts),
  }
}
