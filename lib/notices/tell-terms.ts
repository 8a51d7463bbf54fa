import { inStanding } from '../commitments/conditions'
import type { Moment } from '../commitments/facets'
import { daysBetween, fromDate } from '../day'
import { db, Prisma } from '../db/client'
import type { Block } from '../mail/compose'
import { linkTo, termOf } from './change-letter'
import type { Audience } from './kinds'
import { hearing, mayRead, NEWS, type News, PERSON, type Person } from './person'
import { queueNotice } from './queue-notice'
import type { Letters } from './words'

type Kind = 'due_soon' | 'overdue'
type Pair = { accountId: string; commitmentId: string; because: Audience }

/** More than this is not read in a mail. */
const LISTED = 20

/** Who is to hear of which term and has not yet. */
function listUntold(kind: Kind, moment: Moment): Promise<Pair[]> {
  return db().$queryRaw<Pair[]>(Prisma.sql`
    SELECT DISTINCT ON (w."accountId", c."id") w."accountId", c."id" AS "commitmentId", w."because"
    FROM "Commitment" c CROSS JOIN LATERAL (
      SELECT c."assigneeId" AS "accountId", 'assignee' AS "because"
      UNION ALL SELECT f."accountId", 'followers' FROM "Follow" f WHERE f."commitmentId" = c."id"
    ) w
    WHERE ${inStanding(kind, moment)} AND w."accountId" IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM "TermTold" t WHERE t."accountId" = w."accountId" AND t."commitmentId" = c."id"
        AND t."kind" = ${kind} AND t."latest" = c."dueLatest")
    ORDER BY w."accountId", c."id", w."because"`)
}

const letterOf =
  (kind: Kind, news: News[], { today }: Moment) =>
  (t: Letters) => {
    const left = ({ dueLatest }: News) => Math.abs(daysBetween(today, fromDate(dueLatest as Date)))
    const items = news.slice(0, LISTED).map((one) => ({
      ...linkTo(one, t),
      note: `${termOf(one, t)} (${t(`days.${kind}`, { days: left(one) })})`,
    }))
    const more = news.length - items.length
    const blocks: Block[] = [
      t(`term_lead.${kind}`),
      { items },
      ...(more > 0 ? [t('and_more', { more })] : []),
    ]
    return { subject: t(`subject.${kind}`, { count: news.length }), blocks }
  }

async function tellPerson(person: Person, kind: Kind, pairs: Pair[], moment: Moment, at: Date) {
  const ids = pairs.map(({ commitmentId }) => commitmentId)
  const found = await db().commitment.findMany({
    where: { id: { in: ids } },
    select: NEWS,
    orderBy: { dueLatest: 'asc' },
  })
  const readable = found.filter((news) => mayRead(person, news))
  await db().$transaction(async (tx) => {
    const rows = await tx.termTold.createManyAndReturn({
      data: readable.map(({ id, dueLatest }) => ({
        ...{ accountId: person.id, commitmentId: id, kind, latest: dueLatest as Date, toldAt: at },
      })),
      skipDuplicates: true,
    })
    const told = new Set(rows.map(({ commitmentId }) => commitmentId))
    const news = readable.filter(({ id }) => told.has(id))
    const because = pairs[0]?.because ?? 'followers'
    if (news.length > 0)
      await queueNotice(tx, { kind, person, because, write: letterOf(kind, news, moment) }, at)
  })
}

function byPerson(pairs: Pair[]): Map<string, Pair[]> {
  const found = new Map<string, Pair[]>()
  for (const pair of pairs) found.set(pair.accountId, [...(found.get(pair.accountId) ?? []), pair])
  return found
}

/** Tells everyone, once per term, of what has come near or is late: one mail per person and kind. */
export async function tellTerms(moment: Moment, at: Date) {
  for (const kind of ['due_soon', 'overdue'] as const) {
    const pairs = byPerson(await listUntold(kind, moment))
    const where = { id: { in: [...pairs.keys()] }, ...hearing(kind) }
    for (const person of await db().account.findMany({ where, select: PERSON }))
      await tellPerson(person, kind, pairs.get(person.id) ?? [], moment, at)
  }
}
