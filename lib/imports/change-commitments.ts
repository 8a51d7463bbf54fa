import { addWindow, windowColumns } from '../commitments/windows'
import type { Tx } from '../db/client'
import type { Commitment } from '../db/generated/client'
import { Conflict } from '../errors'
import type { Entry } from '../history/entries'
import type { BodyIds } from './add-commitments'
import { AMENDABLE, type Findings } from './judge-row'

export type ChangedRow = { number: string; seenVersion: number; findings: Findings }
type Stamp = { createdById: string; createdAt: Date }

const WINDOW = ['phrase', 'earliest', 'latest'] as const
const isWindow = (field: string) => (WINDOW as readonly string[]).includes(field)

function dataOf({ changes }: Findings, ids: BodyIds) {
  const data: Record<string, unknown> = {}
  for (const { field, after } of changes) {
    if (field === 'committee') data.committeeId = after === null ? null : ids.committee.get(after)
    else if (field === 'confidential') data.confidential = after === 'true'
    else if (!isWindow(field)) data[field] = after
  }
  return data
}

/** The window as the row leaves it: what it does not say stays. */
function windowAfter({ values }: Findings, commitment: Commitment) {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
  return {
    origin: 'correction' as const,
    phrase: values.phrase === undefined ? commitment.duePhrase : values.phrase,
    earliest: values.earliest === undefined ? day(commitment.dueEarliest) : values.earliest,
    latest: values.latest === undefined ? day(commitment.dueLatest) : values.latest,
  }
}

/**
 * Amends what a row changes, as an amendment by hand would: a corrected window is added, no slip is counted.
 * @throws Conflict where it was changed since the check
 */
export async function changeRegistered(
  tx: Tx,
  row: ChangedRow,
  ids: BodyIds,
  stamp: Stamp,
): Promise<Entry | null> {
  const { number, seenVersion } = row
  const changes = row.findings.changes.filter(({ field }) => (AMENDABLE as readonly string[]).includes(field))
  if (changes.length === 0) return null
  const findings = { ...row.findings, changes }
  await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE "number" = ${number} FOR UPDATE`
  const commitment = await tx.commitment.findUnique({ where: { number } })
  if (commitment?.version !== seenVersion) throw new Conflict('import_changed_meanwhile', {}, { number })
  const corrected = changes.some(({ field }) => isWindow(field))
  const window = windowAfter(findings, commitment)
  if (corrected) await addWindow(tx, commitment.id, window, stamp)
  await tx.commitment.update({
    where: { number },
    data: {
      ...dataOf(findings, ids),
      ...(corrected && windowColumns(window)),
      updatedAt: stamp.createdAt,
      version: { increment: 1 },
    },
  })
  return { kind: 'commitment.amended', about: { commitmentId: commitment.id }, changes }
}
