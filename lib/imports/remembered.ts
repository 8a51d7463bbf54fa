import { db, type Tx } from '../db/client'
import { plainHeader } from './map-columns'

/** What this office said its headers mean: the name of a column, or empty for one that is left out. */
export async function rememberedHeaders(): Promise<Map<string, string>> {
  const rows = await db().importHeader.findMany()
  return new Map(rows.map(({ header, column }) => [header, column]))
}

export async function rememberHeaders(tx: Tx, headers: string[], columns: string[]) {
  for (const [index, written] of headers.entries()) {
    const header = plainHeader(written)
    const column = columns[index] ?? ''
    if (header !== '')
      await tx.importHeader.upsert({ where: { header }, create: { header, column }, update: { column } })
  }
}
