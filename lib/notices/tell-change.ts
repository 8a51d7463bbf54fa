import { z } from 'zod'
import { now } from '../clock'
import { db } from '../db/client'
import type { Task } from '../jobs/task'
import { maskWithin } from '../redaction/mask'
import { redactionsAround } from '../redaction/queries'
import { AUDIENCES, type Happening } from './audience'
import { changeLetter } from './change-letter'
import { type Audience, NOTICES, type NoticeKind, noticesOn } from './kinds'
import { hearing, mayRead, NEWS, PERSON, type Person } from './person'
import { queueNotice } from './queue-notice'

const payloadSchema = z.object({ entryId: z.coerce.bigint() })

/** The few facts of an entry that mail tells. */
const factsSchema = z.object({
  note: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
})

async function findHappening(entryId: bigint) {
  const entry = await db().historyEntry.findUnique({ where: { id: entryId } })
  if (!entry?.commitmentId) return null
  const commitment = await db().commitment.findUnique({ where: { id: entry.commitmentId }, select: NEWS })
  if (!commitment) return null
  const facts = maskWithin(factsSchema.parse(entry.payload), await redactionsAround(commitment.id))
  return { ...entry, ...facts, commitment }
}
export type Told = NonNullable<Awaited<ReturnType<typeof findHappening>>>

async function isUndone({ id, commitmentId }: Told, kind: NoticeKind): Promise<boolean> {
  const undoneBy = NOTICES[kind].undoneBy
  if (!undoneBy) return false
  const taken = { commitmentId, id: { gt: id }, kind: { in: [...undoneBy] } }
  return (await db().historyEntry.count({ where: taken })) > 0
}

async function listHearers(
  kind: NoticeKind,
  audience: Audience,
  happening: Happening & { actorId: string | null },
) {
  const where = await AUDIENCES[audience](happening)
  if (!where) return []
  const others = happening.actorId ? { id: { not: happening.actorId } } : {}
  const people = await db().account.findMany({
    where: { AND: [hearing(kind), others, where] },
    select: PERSON,
  })
  return people.filter((person) => mayRead(person, happening.commitment))
}

/** Writes to everyone who is to hear of a change: each person once, for the first reason that holds. */
export const tellChange: Task = async (payload) => {
  const told = await findHappening(payloadSchema.parse(payload).entryId)
  if (!told) return
  const heard = new Set<string>()
  for (const kind of noticesOn(told.kind)) {
    if (await isUndone(told, kind)) continue
    for (const because of NOTICES[kind].hears) {
      const hearers = await listHearers(kind, because, told)
      for (const person of hearers.filter(({ id }) => !heard.has(id))) {
        heard.add(person.id)
        await tell(person, { kind, because, told })
      }
    }
  }
}

async function tell(
  person: Person,
  { kind, because, told }: { kind: NoticeKind; because: Audience; told: Told },
) {
  const key = `${kind}:${told.id}:${person.id}`
  const write = changeLetter(kind, told)
  await db().$transaction((tx) => queueNotice(tx, { kind, person, because, key, write }, now()))
}
