import { z } from 'zod'
import { flag } from '../commitments/schema'
import { COLUMNS } from '../sheets/columns'

export const VERDICTS = ['new', 'changed', 'conflict', 'duplicate', 'error', 'same'] as const

const isFile = (value: unknown): value is File => value instanceof File

export const uploadSheetInput = z.object({
  file: z.preprocess(
    (value) => (isFile(value) && value.size > 0 ? value : null),
    z.custom<File>(isFile, 'nothing_given'),
  ),
})

const columnSchema = z.union([z.literal(''), z.enum(COLUMNS.map(({ key }) => key))])

/** The form has a field per header, `column0`, `column1` and on; what a file brings more is left out. */
export const mapColumnsInput = z.looseObject({ id: z.uuid('stale_form') }).transform(({ id, ...fields }) => ({
  id,
  columns: Object.entries(fields)
    .filter(([name]) => /^column\d+$/.test(name))
    .sort(([a], [b]) => Number(a.slice(6)) - Number(b.slice(6)))
    .map(([, value]) => columnSchema.catch('').parse(value)),
}))

export const commitImportInput = z.object({
  id: z.uuid('stale_form'),
  takeDuplicates: flag,
  takeConflicts: flag,
})
