import { z } from 'zod'
import {
  optionalDay,
  optionalId,
  optionalText,
  requiredDay,
  requiredText,
  versionSchema,
} from '../commitments/schema'

export const DOCUMENT_KINDS = ['answers', 'letter', 'minutes'] as const

/** Largest file taken in, in bytes. */
export const MAX_FILE = 25 * 1024 * 1024
/** Longest pasted text, in UTF-16 code units: about 1,500 pages. */
const MAX_PASTED = 5_000_000

const isFile = (value: unknown): value is File => value instanceof File
/** Browsers send a file field that was left alone as a nameless file of no bytes; decoders call it these names. */
const NAMELESS = ['', 'undefined', 'blob']
const fileField = z.preprocess(
  (value) => (isFile(value) && (value.size > 0 || !NAMELESS.includes(value.name)) ? value : null),
  z.custom<File | null>((value) => value === null || isFile(value)),
)

const facts = {
  kind: z.enum(DOCUMENT_KINDS, 'choose_again').default('answers'),
  title: optionalText(300),
  number: optionalText(40),
  committeeId: optionalId,
  meetingDate: optionalDay,
}

/** What is left empty is read from the text. */
export const uploadInput = z
  .object({
    file: fileField,
    pasted: z.preprocess(
      (value) => (typeof value === 'string' && value.trim() !== '' ? value : null),
      z.string().max(MAX_PASTED, 'text_too_long').nullable(),
    ),
    documentDate: optionalDay,
    ...facts,
  })
  .superRefine(({ file, pasted }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (file && pasted) say('pasted', 'file_or_text')
    if (!file && !pasted) say('file', 'nothing_given')
    if (file && file.size === 0) say('file', 'reading_empty')
    if (file && file.size > MAX_FILE) say('file', 'reading_too_large')
  })

export const amendDocumentInput = z.object({
  documentId: z.uuid('choose_again'),
  version: versionSchema,
  ...facts,
  title: requiredText('title_missing', 300),
  documentDate: requiredDay('document_date_missing'),
})

export const documentRef = z.object({ documentId: z.uuid('choose_again') })
