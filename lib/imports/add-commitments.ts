import { randomUUID } from 'node:crypto'
import { numberOf, takeNumbers } from '../commitments/number'
import { windowColumns } from '../commitments/windows'
import { daysBetween, toDate, toDateOrNull } from '../day'
import type { Prisma, Tx } from '../db/client'
import type { Commitment } from '../db/generated/client'
import type { Entry } from '../history/entries'
import type { Findings } from './judge-row'

export type NewRow = { position: number; findings: Findings }
export type BodyIds = Record<'committee' | 'portfolio' | 'department', ReadonlyMap<string, string>>
type Stamp = { createdById: string; createdAt: Date }
type Source = { fileName: string; ids: BodyIds }

/** Rows per statement. */
const STRETCH = 500

/** States one can begin in; what else a sheet says is decided in the register itself. */
const BEGINNINGS: Record<string, Commitment['state']> = {
  in_progress: 'in_progress',
  settled: 'settled',
  lapsed: 'lapsed',
  not_kept: 'not_kept',
}

/** How late it was, as the database reckons it for what is settled here. */
function kept(state: Commitment['state'], settledOn: string | null | undefined, latest: string | null) {
  if (state !== 'settled' || !settledOn) return {}
  const late = latest === null ? null : Math.max(0, daysBetween(latest, settledOn))
  return { settledOn: toDate(settledOn), keptOn: toDate(settledOn), daysLate: late, daysLateFirst: late }
}

function rowsFor({ position, findings }: NewRow, sequence: number, { fileName, ids }: Source, stamp: Stamp) {
  const { values, rule, assumed } = findings
  const madeOn = values.madeOn as string
  const year = Number(madeOn.slice(0, 4))
  const { phrase = null, earliest = null, latest = null } = values
  const window = { phrase, earliest, latest }
  const id = randomUUID()
  const number = numberOf(year, sequence)
  const title = values.title as string
  const state = BEGINNINGS[values.state ?? ''] ?? 'open'
  const idOf = (body: keyof BodyIds) => ids[body].get(values[body] ?? '') ?? null
  const confidential = values.confidential === 'true'
  const commitment: Prisma.CommitmentCreateManyInput = {
    ...{ id, number, year, sequence, title, state, confidential },
    quote: values.quote as string,
    kind: (values.kind ?? 'information') as Commitment['kind'],
    strength: (values.strength ?? 'firm') as Commitment['strength'],
    madeOn: toDate(madeOn),
    madeBy: values.madeBy ?? null,
    party: values.party ?? null,
    committeeId: idOf('committee'),
    portfolioId: idOf('portfolio'),
    departmentId: idOf('department'),
    publishedAt: values.published === 'true' && !confidential ? stamp.createdAt : null,
    ...windowColumns({ origin: 'promised', ...window }),
    ...kept(state, values.settledOn, latest),
    createdAt: stamp.createdAt,
    updatedAt: stamp.createdAt,
  }
  const dueWindow: Prisma.DueWindowCreateManyInput = {
    ...{ commitmentId: id, position: 1, origin: 'promised' as const, phrase, rule, assumed },
    earliest: toDateOrNull(earliest),
    latest: toDateOrNull(latest),
    ...stamp,
  }
  const by = { decidedById: stamp.createdById, decidedAt: stamp.createdAt }
  // What the list says of it is the evidence there is.
  const settlement: Prisma.SettlementProposalCreateManyInput | null =
    state === 'settled'
      ? {
          ...{ commitmentId: id, note: fileName, outcome: state, ...by },
          evidenceDate: toDateOrNull(values.settledOn),
          proposedById: stamp.createdById,
          proposedAt: stamp.createdAt,
        }
      : null
  const decision: Prisma.DecisionCreateManyInput | null =
    state === 'lapsed' || state === 'not_kept'
      ? { commitmentId: id, outcome: state, reason: fileName, ...by }
      : null
  const entry: Entry = {
    kind: 'commitment.imported',
    about: { commitmentId: id },
    ...{ number, title, window, state, file: fileName, row: position },
  }
  return { commitment, dueWindow, settlement, decision, entry }
}

function byYear(rows: NewRow[]): [number, NewRow[]][] {
  const years = new Map<number, NewRow[]>()
  for (const row of rows) {
    const year = Number(row.findings.values.madeOn?.slice(0, 4))
    const ofYear = years.get(year) ?? []
    ofYear.push(row)
    years.set(year, ofYear)
  }
  return [...years].sort(([a], [b]) => a - b)
}

/** Gives each new row its number, its first window and its entry. @param progress is told how many are done */
export async function addCommitments(
  tx: Tx,
  rows: NewRow[],
  source: Source,
  stamp: Stamp,
  progress: (done: number) => Promise<unknown>,
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (const [year, ofYear] of byYear(rows)) {
    const sequences = await takeNumbers(tx, year, ofYear.length)
    const made = ofYear.map((row, index) => rowsFor(row, sequences[index] as number, source, stamp))
    for (let at = 0; at < made.length; at += STRETCH) {
      const stretch = made.slice(at, at + STRETCH)
      await tx.commitment.createMany({ data: stretch.map(({ commitment }) => commitment) })
      await tx.dueWindow.createMany({ data: stretch.map(({ dueWindow }) => dueWindow) })
      await tx.settlementProposal.createMany({ data: stretch.flatMap(({ settlement }) => settlement ?? []) })
      await tx.decision.createMany({ data: stretch.flatMap(({ decision }) => decision ?? []) })
      entries.push(...stretch.map(({ entry }) => entry))
      await progress(entries.length)
    }
  }
  return entries
}
