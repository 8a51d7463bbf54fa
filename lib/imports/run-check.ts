import type { Account } from '../access/actor'
import { db, type Prisma } from '../db/client'
import type { Import } from '../db/generated/client'
import { isColumnKey } from '../sheets/column-of'
import { judgeRow } from './judge-row'
import { bodyNames, loadAgainst } from './load-against'
import { readCells } from './read-cells'

/** Rows between two signs of progress. */
const STRETCH = 500

/**
 * The dry run: says of every row what it would do, and changes nothing of the register. Begun anew where it was broken
 * off, so that its verdicts are of one moment.
 */
export async function runCheck(account: Account, { id, columns }: Import) {
  const rows = await db().importRow.findMany({
    where: { importId: id },
    select: { position: true, cells: true },
    orderBy: { position: 'asc' },
  })
  const mapping = columns.map((column) => (isColumnKey(column) ? column : null))
  const names = await bodyNames()
  const read = rows.map(({ position, cells }) => ({ position, cells, ...readCells(cells, mapping, names) }))
  const said = (column: 'number' | 'madeOn') => read.flatMap(({ values }) => values[column] ?? [])
  const against = await loadAgainst(account, said('number'), said('madeOn'))
  await db().importRow.deleteMany({ where: { importId: id } })
  for (let at = 0; at < read.length; at += STRETCH) {
    const data = read.slice(at, at + STRETCH).map(({ position, cells, values, problems }) => {
      const { findings, ...judged } = judgeRow(values, problems, against)
      return { importId: id, position, cells, ...judged, findings: findings as Prisma.InputJsonValue }
    })
    await db().importRow.createMany({ data })
    await db().import.update({ where: { id }, data: { done: Math.min(at + STRETCH, read.length) } })
  }
  await db().import.updateMany({ where: { id, state: 'checking' }, data: { state: 'checked' } })
}
