import { z } from 'zod'
import { ARCHIVE_SCOPES } from '../archive/schema'
import { RELATION_WORDS } from '../relations/kinds'
import { RETENTION_RULES } from '../retention/schema'
import { SAY_VERDICTS } from '../say/verdicts'

/**
 * Everything history can say. An entry is what happened (`kind`), what it is about (`about`), and the few facts its
 * sentence needs; who and when are added by the write door. Adding a kind means adding a sentence in
 * messages/<language>/history.json, which a test checks.
 */

const id = z.uuid()
const day = z.iso.date()
const text = z.string().min(1)
const window = z.object({ phrase: text.nullable(), earliest: day.nullable(), latest: day.nullable() })
const commitment = z.object({ commitmentId: id })
const document = z.object({ documentId: id })
const both = z.object({ commitmentId: id, documentId: id.optional() })
const account = z.object({ accountId: id })
/** The other end of a relation; its id tells whether a reader may know of it. */
const relation = { relation: z.enum(RELATION_WORDS), other: text, otherId: id }
/** What concerns the council as a whole: its settings, bodies and calendar. */
const council = z.object({})

/** One changed field: as it was and as it is, in words. */
export const fieldChangeSchema = z.object({
  field: text,
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type FieldChange = z.infer<typeof fieldChangeSchema>

const kinds = [
  entry('document.uploaded', document, { title: text, questions: z.int(), candidates: z.int() }),
  entry('document.amended', document, { changes: z.array(fieldChangeSchema) }),
  entry('document.published', document, { title: text }),
  entry('document.withdrawn', document, { title: text }),
  entry('document.redacted', document, { count: z.int(), places: z.int() }),
  entry('document.redaction_lifted', document, { places: z.int() }),
  entry('candidate.added', document, { title: text, quote: text }),
  entry('candidate.corrected', document, { title: text, changes: z.array(fieldChangeSchema) }),
  entry('candidate.rejected', document, { title: text, reason: text }),
  entry('candidate.merged', document, { title: text, into: text }),
  entry('candidate.undone', document, { title: text, was: text }),
  entry('commitment.registered', both, { number: text, title: text, window }),
  entry('commitment.unregistered', document, { number: text, title: text }),
  entry('commitment.imported', commitment, {
    number: text,
    title: text,
    window,
    state: text,
    file: text,
    row: z.int(),
  }),
  entry('token.made', council, { name: text, scopes: text }),
  entry('token.revoked', council, { name: text }),
  entry('webhook.added', council, { name: text, host: text }),
  entry('webhook.removed', council, { name: text }),
  entry('webhook.secret_rotated', council, { name: text }),
  entry('webhook.resumed', council, { name: text }),
  entry('webhook.tested', council, { name: text }),
  entry('register.imported', council, { file: text, added: z.int(), changed: z.int() }),
  entry('commitment.published', commitment, { number: text }),
  entry('commitment.withdrawn', commitment, { number: text }),
  entry('commitment.amended', commitment, { changes: z.array(fieldChangeSchema) }),
  entry('commitment.assigned', commitment, {
    assignee: text.nullable(),
    portfolio: text.nullable(),
    department: text.nullable(),
  }),
  entry('commitment.assignment_undone', commitment, {
    assignee: text.nullable(),
    portfolio: text.nullable(),
    department: text.nullable(),
  }),
  entry('commitment.department_set', commitment, { department: text.nullable(), was: text.nullable() }),
  entry('commitment.department_undone', commitment, { department: text.nullable() }),
  entry('commitment.publication_undone', commitment, { number: text }),
  entry('commitment.proposal_undone', commitment, {}),
  entry('commitment.extension_undone', commitment, { window, before: window, slips: z.int() }),
  entry('commitment.started', commitment, {}),
  entry('commitment.progress', commitment, { note: text }),
  entry('commitment.extension_requested', commitment, { reason: text, window }),
  entry('commitment.extension_granted', commitment, {
    reason: text,
    meetingDate: day.nullable(),
    window,
    before: window,
    slips: z.int(),
  }),
  entry('commitment.extension_refused', commitment, { reason: text, meetingDate: day.nullable() }),
  entry('commitment.settlement_proposed', commitment, {
    documentNumber: text.nullable(),
    evidenceDate: day.nullable(),
    evidenceQuote: text.nullable(),
    note: text.nullable(),
  }),
  entry('commitment.pulled_out', commitment, { reason: text }),
  entry('commitment.put_back', commitment, {}),
  entry('commitment.settled', commitment, { meetingDate: day.nullable() }),
  entry('commitment.partly_settled', commitment, { meetingDate: day.nullable(), remainder: text, window }),
  entry('commitment.returned', commitment, { meetingDate: day.nullable(), reason: text }),
  entry('commitment.held', commitment, { reason: text, resumeOn: day }),
  entry('commitment.resumed', commitment, {}),
  entry('commitment.lapsed', commitment, { reason: text, meetingDate: day.nullable() }),
  entry('commitment.not_kept', commitment, { reason: text, meetingDate: day.nullable() }),
  entry('commitment.reopened', commitment, { reason: text }),
  entry('commitment.related', commitment, relation),
  entry('commitment.unrelated', commitment, relation),
  entry('commitment.said', commitment, {
    verdict: z.enum(SAY_VERDICTS),
    note: text.nullable(),
    party: text.nullable(),
  }),
  // Not what was answered: history is as public as the commitment, and nobody of the office has read it yet.
  entry('commitment.reminder_answered', commitment, { holder: text }),
  entry('commitment.reminder_taken_note_of', commitment, { holder: text }),
  entry('commitment.reminder_set_aside', commitment, { holder: text }),
  entry('account.created', account, { name: text, role: text }),
  entry('account.feed_link_made', account, { name: text }),
  entry('account.feed_link_revoked', account, { name: text }),
  entry('account.linked', account, { name: text }),
  entry('account.amended', account, { name: text, changes: z.array(fieldChangeSchema) }),
  entry('account.deactivated', account, { name: text }),
  entry('account.reactivated', account, { name: text }),
  entry('account.name_withdrawn', account, { entries: z.int() }),
  entry('account.password_set', account, { name: text }),
  entry('reminder.started', council, { untilDate: day, holders: z.int(), items: z.int() }),
  entry('reminder.mailed', council, { holder: text }),
  entry('reminder.link_renewed', council, { holder: text }),
  entry('reminder.link_revoked', council, { holder: text }),
  entry('mail.sent_again', council, { subject: text }),
  entry('account.invited', account, { name: text }),
  entry('account.reset_sent', account, { name: text }),
  entry('account.factor_set', account, { name: text }),
  entry('account.factor_removed', account, { name: text }),
  entry('account.recovery_code_used', account, { name: text, left: z.int() }),
  entry('account.sessions_ended', account, { name: text }),
  entry('settings.amended', council, { changes: z.array(fieldChangeSchema) }),
  entry('house_style.amended', council, { changes: z.array(fieldChangeSchema) }),
  entry('committee.added', council, { name: text }),
  entry('committee.amended', council, { name: text, changes: z.array(fieldChangeSchema) }),
  entry('department.added', council, { name: text }),
  entry('department.amended', council, { name: text, changes: z.array(fieldChangeSchema) }),
  entry('party.added', council, { name: text }),
  entry('party.amended', council, { name: text, changes: z.array(fieldChangeSchema) }),
  entry('portfolio.added', council, { name: text }),
  entry('portfolio.amended', council, { name: text, changes: z.array(fieldChangeSchema) }),
  entry('office_term.added', council, {
    portfolio: text,
    holder: text,
    startDate: day,
    endDate: day.nullable(),
  }),
  entry('office_term.amended', council, {
    portfolio: text,
    holder: text,
    changes: z.array(fieldChangeSchema),
  }),
  entry('office_term.name_withdrawn', council, { terms: z.int(), entries: z.int() }),
  entry('retention.amended', council, { changes: z.array(fieldChangeSchema) }),
  entry('archive.made', council, { scope: z.enum(ARCHIVE_SCOPES), commitments: z.int(), documents: z.int() }),
  entry('retention.ran', council, { rule: z.enum(RETENTION_RULES), count: z.int() }),
  entry('calendar.period_saved', council, { name: text, year: text, startDate: day, endDate: day }),
  entry('calendar.period_removed', council, { name: text, year: text }),
  entry('calendar.meeting_added', council, { committee: text.nullable(), meetingDate: day }),
  entry('calendar.meeting_removed', council, { committee: text.nullable(), meetingDate: day }),
] as const

function entry<K extends string, A extends z.ZodType, P extends z.ZodRawShape>(
  kind: K,
  about: A,
  payload: P,
) {
  return z.object({ kind: z.literal(kind), about, ...payload })
}

export const entrySchema = z.discriminatedUnion('kind', kinds)
export type Entry = z.infer<typeof entrySchema>
export type EntryKind = Entry['kind']
export const ENTRY_KINDS: EntryKind[] = kinds.map((schema) => schema.shape.kind.value)
/** By kind, the facts an entry can tell, none of them told. */
export const FACTS = Object.fromEntries(
  kinds.map(({ shape: { kind, about: _about, ...facts } }) => [
    kind.value,
    Object.fromEntries(Object.keys(facts).map((name) => [name, null])),
  ]),
) as Record<EntryKind, Record<string, null>>
