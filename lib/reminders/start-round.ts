import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { hashOfSecret } from '../access/secrets'
import { dayOf } from '../clock'
import { RUNNING } from '../commitments/conditions'
import { type IsoDay, toDate } from '../day'
import { Prisma, type Tx } from '../db/client'
import { Invalid } from '../errors'
import { change } from '../history/change'
import { expiryFrom, tokenOf } from './link'
import type { startRoundInput } from './schema'

type Due = { id: string; latest: Date; late: boolean; holder: string | null; office: string | null }

/**
 * What is late or falls due, with whoever holds its portfolio today. Confidential promises are left out: a letter and
 * a link pass through more hands than may read them.
 */
const listDue = (tx: Tx, today: IsoDay, until: IsoDay) =>
  tx.$queryRaw<Due[]>(Prisma.sql`
    SELECT DISTINCT ON (c."dueLatest", c."id") c."id", c."dueLatest" AS "latest", c."dueLatest" < ${today}::date AS "late",
      t."holder", t."office"
    FROM "Commitment" c LEFT JOIN "OfficeTerm" t ON t."portfolioId" = c."portfolioId"
      AND t."from" <= ${today}::date AND coalesce(t."to", 'infinity') >= ${today}::date
    WHERE ${RUNNING} AND NOT c."confidential" AND c."dueLatest" <= ${until}::date
    ORDER BY c."dueLatest", c."id", t."from" DESC`)

function byHolder(due: Due[]): Map<string, Due[]> {
  const found = new Map<string, Due[]>()
  for (const one of due) if (one.holder) found.set(one.holder, [...(found.get(one.holder) ?? []), one])
  return found
}

async function writeReminder(tx: Tx, roundId: string, due: Due[], at: Date) {
  const id = crypto.randomUUID()
  const tokenHash = hashOfSecret(tokenOf({ id, edition: 1 }))
  const { holder, office } = due[0] as Due & { holder: string; office: string }
  await tx.reminder.create({ data: { id, roundId, holder, office, tokenHash, expiresAt: expiryFrom(at) } })
  await tx.reminderItem.createMany({
    data: due.map(({ id: commitmentId, latest, late }) => ({
      ...{ reminderId: id, commitmentId, latest, list: late ? ('late' as const) : ('due' as const) },
    })),
  })
}

/** Asks every portfolio holder of what is late (list A) and of what falls due until a day (list B). */
export async function startRound(actor: Actor, { until }: z.infer<typeof startRoundInput>, at?: Date) {
  const account = requireMay(actor, 'reminder.send')
  return change(
    account,
    async (tx, at) => {
      const today = dayOf(at)
      if (until <= today) throw new Invalid('check_fields', { until: 'until_past' })
      const due = await listDue(tx, today, until)
      const holders = byHolder(due)
      if (holders.size === 0) throw new Invalid('nothing_to_remind')
      const leftOut = due.filter(({ holder }) => !holder).length
      const days = { today: toDate(today), until: toDate(until) }
      const round = await tx.reminderRound.create({
        data: { ...days, leftOut, startedById: account.id, startedAt: at },
      })
      for (const items of holders.values()) await writeReminder(tx, round.id, items, at)
      const counts = { holders: holders.size, items: due.length - leftOut }
      return {
        value: { id: round.id },
        entry: { kind: 'reminder.started', about: {}, untilDate: until, ...counts },
      }
    },
    at,
  )
}
