import type { Actor } from '../access/actor'
import { calendarFor } from '../calendar/queries'
import { listRows } from '../commitments/listed'
import { ordering } from '../commitments/orders'
import { toDate } from '../day'
import { db, Prisma } from '../db/client'
import { SHEET_EXTRA, type SheetExtra, type SheetRow, toSheetRow } from '../sheets/sheet-row'
import { type Against, type Other, saidKey } from './judge-row'
import type { BodyNames } from './read-cells'

const STRETCH = 1000

async function knownOf(actor: Actor, numbers: string[]): Promise<Map<string, SheetRow>> {
  const known = new Map<string, SheetRow>()
  for (let at = 0; at < numbers.length; at += STRETCH) {
    const where = [Prisma.sql`c."number" = ANY(${numbers.slice(at, at + STRETCH)})`]
    const how = { where, order: ordering('number'), take: STRETCH, also: SHEET_EXTRA }
    for (const item of await listRows<SheetExtra>(actor, how)) known.set(item.number, toSheetRow(item))
  }
  return known
}

/** What was promised on these days, by its words: the same words on the same day are the same promise. */
async function saidOn(days: string[]): Promise<Map<string, Other>> {
  const rows = await db().commitment.findMany({
    where: { madeOn: { in: days.map(toDate) } },
    select: { number: true, title: true, quote: true, madeOn: true },
    orderBy: [{ year: 'desc' }, { sequence: 'desc' }],
  })
  const said = rows.flatMap(({ number, title, quote, madeOn }) => {
    const day = madeOn.toISOString().slice(0, 10)
    return [title, quote].map((words) => [saidKey(day, words), { number, title }] as const)
  })
  return new Map(said)
}

const byName = (rows: { slug: string; name: string; shortName?: string }[]) =>
  new Map(
    rows.flatMap(({ slug, name, shortName }) =>
      [slug, name, shortName].flatMap((word) =>
        word ? [[word.toLowerCase(), shortName ?? name] as const] : [],
      ),
    ),
  )

/** Names a sheet may use for committees, portfolios and departments, with the one the register shows. */
export async function bodyNames(): Promise<BodyNames> {
  const named = { slug: true, name: true } as const
  const [committees, portfolios, departments] = await Promise.all([
    db().committee.findMany({ select: { ...named, shortName: true } }),
    db().portfolio.findMany({ select: named }),
    db().department.findMany({ select: named }),
  ])
  return { committee: byName(committees), portfolio: byName(portfolios), department: byName(departments) }
}

/** The register as it stands, as far as the rows speak of it. */
export async function loadAgainst(actor: Actor, numbers: string[], days: string[]): Promise<Against> {
  const [known, said, calendar] = await Promise.all([
    knownOf(actor, [...new Set(numbers)]),
    saidOn([...new Set(days)]),
    calendarFor(),
  ])
  return { known, said, calendar, seen: new Set() }
}
