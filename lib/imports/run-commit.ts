import type { Account } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { db, type Tx } from '../db/client'
import type { Import, ImportRow } from '../db/generated/client'
import { Conflict } from '../errors'
import { change } from '../history/change'
import type { Entry } from '../history/entries'
import { addCommitments, type BodyIds } from './add-commitments'
import { changeRegistered } from './change-commitments'
import type { Findings } from './judge-row'

/** Ten thousand rows take well under a minute; a machine that is busy gets ten. */
const LONGEST = 10 * 60_000
const STRETCH = 250

async function bodyIds(tx: Tx): Promise<BodyIds> {
  const [committees, portfolios, departments] = await Promise.all([
    tx.committee.findMany({ select: { id: true, shortName: true } }),
    tx.portfolio.findMany({ select: { id: true, name: true } }),
    tx.department.findMany({ select: { id: true, name: true } }),
  ])
  const named = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [name, id]))
  return {
    committee: named(committees.map(({ id, shortName }) => ({ id, name: shortName }))),
    portfolio: named(portfolios),
    department: named(departments),
  }
}

type Row = Pick<ImportRow, 'position' | 'verdict' | 'number' | 'seenVersion'> & { findings: Findings }

function chosen(rows: Row[], { takeDuplicates, takeConflicts }: Import) {
  const adds = rows.filter(({ verdict }) => verdict === 'new' || (takeDuplicates && verdict === 'duplicate'))
  const changes = rows.filter(
    ({ verdict }) => verdict === 'changed' || (takeConflicts && verdict === 'conflict'),
  )
  return { adds, changes }
}

/** What the file adds and changes, with the entries of all of it. */
async function takeOver(
  tx: Tx,
  account: Account,
  found: Import,
  at: Date,
  say: (done: number) => Promise<unknown>,
) {
  const stored = await tx.importRow.findMany({
    where: { importId: found.id },
    orderBy: { position: 'asc' },
    select: { position: true, verdict: true, number: true, seenVersion: true, findings: true },
  })
  const { adds, changes } = chosen(stored as unknown as Row[], found)
  const ids = await bodyIds(tx)
  const stamp = { createdById: account.id, createdAt: at }
  const added = await addCommitments(tx, adds, { fileName: found.fileName, ids }, stamp, say)
  const amended: Entry[] = []
  for (const [index, { number, seenVersion, findings }] of changes.entries()) {
    const row = { number: number as string, seenVersion: seenVersion as number, findings }
    const entry = await changeRegistered(tx, row, ids, stamp)
    if (entry) amended.push(entry)
    if (index % STRETCH === 0) await say(added.length + index)
  }
  return { added, amended }
}

/**
 * Takes a checked sheet over in one transaction: all of it, or nothing. That it is done is written in the same
 * transaction, so that a worker that dies leaves either the whole or a job that is tried again.
 * @throws Conflict where a commitment was changed since the check
 */
export async function runCommit(account: Account, found: Import) {
  const actor = requireMay(account, 'register.import')
  const { id, fileName } = found
  // On a connection of its own, so that progress can be seen before the whole is there.
  const say = (done: number) => db().import.update({ where: { id }, data: { done } })
  return change(
    actor,
    async (tx, at) => {
      const { added, amended } = await takeOver(tx, actor, found, at, say)
      const counts = { added: added.length, changed: amended.length }
      const { count } = await tx.import.updateMany({
        where: { id, state: 'committing' },
        data: { state: 'done', finishedAt: at, done: found.total, ...counts },
      })
      if (count === 0) throw new Conflict('import_busy')
      const whole: Entry = { kind: 'register.imported', about: {}, file: fileName, ...counts }
      return { value: counts, entry: [...added, ...amended, whole] }
    },
    now(),
    LONGEST,
  )
}
