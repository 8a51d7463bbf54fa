import { z } from 'zod'
import { REDACTION_KINDS } from './mask'

const LONGEST = 200
/** Each costs a look at the whole letter; nobody names more at once. */
const MOST = 200

const kind = z.enum(REDACTION_KINDS, 'choose_again')
const words = z
  .string()
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(2, 'words_too_short').max(LONGEST, 'too_long'))

/** A ticked proposal sends `pick-3=person:mevrouw Jansen`; what was typed or selected comes line by line. */
function gather(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Record<string, unknown>
  const ticked = Object.entries(fields).flatMap(([name, text]) => {
    const at = String(text).indexOf(':')
    return name.startsWith('pick-')
      ? [{ kind: String(text).slice(0, at), words: String(text).slice(at + 1) }]
      : []
  })
  const lines = String(fields.more ?? '').split('\n')
  const more = lines.filter((line) => line.trim() !== '').map((line) => ({ kind: fields.kind, words: line }))
  return { documentId: fields.documentId, redactions: [...ticked, ...more] }
}

export const redactInput = z.preprocess(
  gather,
  z
    .object({
      documentId: z.uuid('choose_again'),
      redactions: z.array(z.object({ kind, words })).max(MOST, 'too_many_words'),
    })
    .superRefine(({ redactions }, context) => {
      if (redactions.length === 0)
        context.addIssue({ code: 'custom', path: ['more'], message: 'nothing_to_leave_out' })
    }),
)

export const liftInput = z.object({ documentId: z.uuid('choose_again'), redactionId: z.uuid('choose_again') })
