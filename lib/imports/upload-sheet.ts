import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { db } from '../db/client'
import { Invalid } from '../errors'
import { spendTry } from '../limits/spend-try'
import { readSheet } from '../reading/read-sheet'
import { ReadingError } from '../reading/reading-error'
import { findHeaderRow, guessMapping } from './map-columns'
import { rememberedHeaders } from './remembered'
import type { uploadSheetInput } from './schema'

/** Twenty thousand rows take seconds; a machine that is busy gets a minute. */
const LONGEST = { timeout: 60_000 }

async function rowsOf(file: File): Promise<string[][]> {
  try {
    return await readSheet(new Uint8Array(await file.arrayBuffer()), file.name)
  } catch (error) {
    if (error instanceof ReadingError) throw new Invalid('check_fields', { file: `reading_${error.code}` })
    throw error
  }
}

/**
 * Takes a sheet in: what stands in it is kept row by row, with a guess at what its headers mean. The register is not
 * touched, and so it leaves no history; see docs/decisions/0017.
 * @throws Invalid at `file` with what is wrong with it
 */
export async function uploadSheet(
  actor: Actor,
  { file }: z.infer<typeof uploadSheetInput>,
  at: Date = now(),
) {
  const account = requireMay(actor, 'register.import')
  await spendTry('document.upload', account.id)
  const rows = await rowsOf(file)
  const remembered = await rememberedHeaders()
  const header = findHeaderRow(rows, remembered)
  const headers = rows[header] ?? []
  const body = rows.slice(header + 1)
  if (body.length === 0) throw new Invalid('check_fields', { file: 'import_no_rows' })
  const columns = guessMapping(headers, remembered).map((column) => column ?? '')
  const data = { accountId: account.id, fileName: file.name.slice(0, 200), headers, columns, createdAt: at }
  return db().$transaction(async (tx) => {
    const made = await tx.import.create({ data: { ...data, total: body.length }, select: { id: true } })
    const cells = body.map((row, index) => ({ importId: made.id, position: header + 2 + index, cells: row }))
    await tx.importRow.createMany({ data: cells })
    return made
  }, LONGEST)
}
