import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db, type Tx } from '../db/client'
import { Invalid, NotAllowedInState, NotFound } from '../errors'
import { addJob } from '../jobs/add-job'
import { rememberHeaders } from './remembered'
import type { commitImportInput, mapColumnsInput } from './schema'

const later = (tx: Tx, id: string) => addJob(tx, 'import', { id }, { key: `import:${id}`, maxAttempts: 5 })

async function locked(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Import" WHERE "id" = ${id}::uuid FOR UPDATE`
  const found = await tx.import.findUnique({ where: { id } })
  if (!found) throw new NotFound('no_such_import')
  return found
}

/** What the headers mean is settled and remembered; the queue then says of every row what it would do. */
export function checkImport(actor: Actor, { id, columns }: z.infer<typeof mapColumnsInput>) {
  requireMay(actor, 'register.import')
  const used = columns.filter((column) => column !== '')
  if (new Set(used).size < used.length) throw new Invalid('import_column_twice')
  if (!used.includes('title') && !used.includes('quote') && !used.includes('number'))
    throw new Invalid('import_no_title')
  return db().$transaction(async (tx) => {
    const found = await locked(tx, id)
    if (!['read', 'checked', 'failed'].includes(found.state)) throw new NotAllowedInState('import_busy')
    await rememberHeaders(tx, found.headers, columns)
    await tx.import.update({ where: { id }, data: { state: 'checking', columns, done: 0, reason: null } })
    await later(tx, id)
    return { id }
  })
}

/**
 * Asks the queue to take the whole over: all of it, or nothing. Rows with errors stand in the way; duplicates and
 * conflicts are left out unless they are asked for.
 */
export function commitImport(actor: Actor, input: z.infer<typeof commitImportInput>) {
  requireMay(actor, 'register.import')
  const { id, takeDuplicates, takeConflicts } = input
  return db().$transaction(async (tx) => {
    const found = await locked(tx, id)
    if (found.state !== 'checked') throw new NotAllowedInState('import_not_checked')
    const errors = await tx.importRow.count({ where: { importId: id, verdict: 'error' } })
    if (errors > 0) throw new NotAllowedInState('import_has_errors', { count: errors })
    const data = { state: 'committing' as const, done: 0, takeDuplicates, takeConflicts, reason: null }
    await tx.import.update({ where: { id }, data })
    await later(tx, id)
    return { id }
  })
}
