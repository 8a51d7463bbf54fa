import writeExcelFile from 'write-excel-file/node'
import type { Account } from '../../lib/access/actor'
import { now } from '../../lib/clock'
import { db } from '../../lib/db/client'
import { checkImport, commitImport } from '../../lib/imports/start'
import { uploadSheet } from '../../lib/imports/upload-sheet'
import { queueMail } from '../../lib/mail/queue-mail'

/** What people begin and the queue ends: taking a list over, and mail. */

const ROWS = 40
/** Under way at once; more would only wait. */
const MOST_UNDER_WAY = 3

async function workbook(name: string): Promise<File> {
  const headers = ['Onderwerp', 'Tekst', 'Datum toezegging', 'Termijn']
  const rows = Array.from({ length: ROWS }, (_, at) => [
    `Brief ${at} van ${name}`,
    `De raad ontvangt brief ${at} van ${name}.`,
    `${1 + (at % 28)}-${1 + (at % 12)}-2025`,
    'voor de zomer',
  ])
  const cells = [headers, ...rows].map((row) => row.map((value) => ({ value, type: String })))
  return new File([new Uint8Array(await writeExcelFile(cells, {}).toBuffer())], `${name}.xlsx`)
}

/** One step of taking a workbook over: reads one in, has one checked, or has one taken over, whatever there is to do. */
export async function importStep(staff: Account): Promise<unknown> {
  const open = await db().import.findMany({ where: { state: { notIn: ['done', 'failed'] } } })
  const checked = open.find(({ state }) => state === 'checked')
  if (checked) return commitImport(staff, { id: checked.id, takeDuplicates: false, takeConflicts: false })
  const read = open.find(({ state }) => state === 'read')
  if (read) return checkImport(staff, { id: read.id, columns: read.columns as never })
  if (open.length < MOST_UNDER_WAY) return uploadSheet(staff, { file: await workbook(crypto.randomUUID()) })
}

/** A mail written into the outbox with something else, as each change does it. @returns who it is for */
export async function writeMail(): Promise<string> {
  const mail = { kind: 'account_notice', language: 'nl', subject: 'x', text: 'x', html: 'x' } as const
  const to = `${crypto.randomUUID()}@raad.example`
  await db().$transaction((tx) => queueMail(tx, { ...mail, to }, now()))
  return to
}
