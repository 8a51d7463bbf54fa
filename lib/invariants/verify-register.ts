import { db, Prisma } from '../db/client'
import { INVARIANTS, type Invariant } from './table'

export type Finding = Pick<Invariant, 'name' | 'says'> & {
  /** What breaks it, at most `SHOWN` of them. */
  places: string[]
  count: number
}

const SHOWN = 20

async function check({ name, says, broken }: Invariant): Promise<Finding> {
  // The statements are constants of ours; nothing a person typed comes near them.
  const rows = await db().$queryRaw<{ where: string; all: bigint }[]>(
    Prisma.raw(`SELECT found."where", count(*) OVER () AS "all" FROM (${broken}) found LIMIT ${SHOWN}`),
  )
  return { name, says, places: rows.map(({ where }) => where), count: Number(rows[0]?.all ?? 0) }
}

/** Asks every invariant, one after the other: an operator runs this beside a working server. @returns all, broken or not */
export async function verifyRegister(): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const invariant of INVARIANTS) findings.push(await check(invariant))
  return findings
}
