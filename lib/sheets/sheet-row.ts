import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import type { Moment } from '../commitments/facets'
import type { Filters } from '../commitments/filters'
import type { ListedCommitment } from '../commitments/public-commitment'
import { walkView } from '../commitments/walk-view'
import { Prisma } from '../db/client'
import { COLUMNS, type ColumnKey, type SheetColumn } from './columns'

/** A commitment as a row: codes and days as text, null where there is nothing. */
export type SheetRow = Record<ColumnKey, string | null>

/** What a row holds beside what a list shows. */
export type SheetExtra = { quote: string; version: number }
export const SHEET_EXTRA = Prisma.sql`, c."quote", c."version"`

/** Few enough to hold in memory, many enough to be quick. */
const STRETCH = 1000

/** The columns this person gets, in the order of the sheet. */
export function columnsFor(actor: Actor): SheetColumn[] {
  const gets = {
    everyone: true,
    inside: may(actor, 'desk.read'),
    office: may(actor, 'register.import'),
  } as const
  return COLUMNS.filter((column) => gets[column.for])
}

export function toSheetRow(item: ListedCommitment & SheetExtra): SheetRow {
  const { number, title, quote, madeOn, madeBy, party, kind, strength, state, settledOn, due } = item
  return {
    ...{ number, title, quote, madeOn, madeBy, party, kind, strength, state, settledOn },
    phrase: due.phrase,
    earliest: due.earliest,
    latest: due.latest,
    committee: item.committee?.shortName ?? null,
    portfolio: item.portfolio?.name ?? null,
    department: item.department?.name ?? null,
    assignee: item.assignee?.name ?? null,
    slips: String(item.slips),
    published: String(item.published),
    confidential: String(item.confidential),
    version: String(item.version),
  }
}

/** A view of the register as rows, stretch by stretch, with what this person may see and no more. */
export async function* sheetRows(actor: Actor, filters: Filters, moment: Moment): AsyncGenerator<SheetRow[]> {
  const how = { size: STRETCH, also: SHEET_EXTRA }
  for await (const stretch of walkView<SheetExtra>(actor, filters, moment, how)) yield stretch.map(toSheetRow)
}
