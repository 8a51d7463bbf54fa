import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Actor, VISITOR } from '../access/actor'
import { commitmentNumbered } from '../api/list-resources'
import { toCommitment } from '../api/to-resources'
import { makeArchive } from '../archive/make-archive'
import { readFilters } from '../commitments/filters'
import { findCommitment } from '../commitments/find-commitment'
import { holdCommitment } from '../commitments/hold-commitment'
import { listCommitments } from '../commitments/register-page'
import { reportProgress } from '../commitments/report-progress'
import { listAgenda } from '../committees/agenda-items'
import { listDecided } from '../committees/list-decided'
import { db } from '../db/client'
import { Invalid } from '../errors'
import { listNews } from '../feeds/list-items'
import { historyOfCommitment } from '../history/queries'
import { tellChange } from '../notices/tell-change'
import { findDossier } from '../portfolios/find-dossier'
import { answerReminder } from '../reminders/answer-reminder'
import { findByToken } from '../reminders/queries'
import { reminderAnswerInput } from '../reminders/schema'
import { writeSheet } from '../sheets/write-sheet'
import { liftRedaction } from './lift-redaction'
import { originalsOf } from './queries'
import { redactDocument } from './redact-document'
import { askedAgain, meetingDate, NAME, WORDS, written } from './testing/written'

ownTestDatabase()

const MASK = '[naam weggelaten]'
const MOMENT = { today: '2026-06-04', soonDays: 28 }
let people: Awaited<ReturnType<typeof council>>
let portfolioId: string

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
  portfolioId = (await db().portfolio.create({ data: { slug: 'jeugd', name: 'Jeugd' } })).id
})
beforeEach(async () => {
  people = await council()
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
  await db().mail.deleteMany()
})

const hide = (documentId: string, words = WORDS) =>
  redactDocument(people.staff, { documentId, redactions: [{ kind: 'person', words }] })

async function streamed(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text()
}

/** Every place in which someone who is not of the office reads of a promise, by name. */
async function placesFor(actor: Actor, { number, id }: { number: string; id: string }) {
  const item = await commitmentNumbered(actor, number, MOMENT)
  const filters = readFilters({})
  const view = { actor, moment: MOMENT, language: 'nl' as const, sheet: 'x', separator: 'comma' as const }
  return {
    page: await findCommitment(actor, number),
    history: await historyOfCommitment(id),
    agenda: await listAgenda(actor, people.committee.id),
    decided: await listDecided(actor, people.committee.id, meetingDate),
    dossier: await findDossier(actor, 'jeugd', MOMENT.today),
    feed: await listNews(actor, filters, MOMENT),
    search: (await listCommitments(actor, readFilters({ q: 'brief' }), MOMENT)).items,
    sheet: await streamed((await writeSheet('json', { ...view, filters })) as ReadableStream<Uint8Array>),
    api: item && toCommitment(item, 'http://gestand.example', false),
  }
}

const asText = (value: unknown) =>
  JSON.stringify(value, (_key, inner) => (typeof inner === 'bigint' ? String(inner) : inner))

/** In which of those places a name stands. */
const namedIn = (places: object, name = NAME) =>
  Object.entries(places).flatMap(([place, shown]) => (asText(shown).includes(name) ? [place] : []))

async function publicArchive(): Promise<string> {
  const { files } = await makeArchive(people.admin, { scope: 'public' })
  const pieces: string[] = []
  for await (const { bytes } of files) pieces.push(Buffer.from(bytes).toString())
  return pieces.join('\n')
}

describe('what people write about a promise', () => {
  it('is read without what is left out of its letter, wherever the public or a member reads it', async () => {
    const made = await written(people, portfolioId)
    expect(namedIn(await placesFor(VISITOR, made))).toEqual([
      'page',
      'history',
      'agenda',
      'decided',
      'dossier',
    ])
    await hide(made.documentId)
    for (const reader of [VISITOR, people.member]) {
      const places = await placesFor(reader, made)
      expect(namedIn(places)).toEqual([])
      expect(namedIn(places, MASK)).toEqual(['page', 'history', 'agenda', 'decided', 'dossier'])
    }
    expect(await publicArchive()).not.toContain(NAME)
  })

  it('is masked at once where it is written after that', async () => {
    const number = await commitment(people.staff)
    const found = await db().commitment.findUniqueOrThrow({ where: { number } })
    const documentId = found.documentId as string
    await db().document.update({ where: { id: documentId }, data: { text: `Brief van ${WORDS}.` } })
    await hide(documentId)
    await holdCommitment(people.staff, { number, reason: `Wacht op ${WORDS}`, resumeOn: '2099-09-01' })
    await reportProgress(people.staff, { number, note: `Gebeld met ${WORDS}` })
    const token = await askedAgain(people, found.id)
    const item = (await findByToken(token, new Date()))?.items[0]
    await answerReminder(
      VISITOR,
      reminderAnswerInput.parse({ token, itemId: item?.id, answer: 'nothing', note: `Vraag het ${WORDS}` }),
    )
    expect(namedIn({ answer: await findByToken(token, new Date()) })).toEqual([])
    const seen = { number, id: found.id }
    expect(namedIn(await placesFor(VISITOR, seen))).toEqual([])
    expect(asText((await findCommitment(VISITOR, number))?.holds)).toContain(`Wacht op ${MASK}`)
  })

  it('goes to followers by mail without it', async () => {
    const made = await written(people, portfolioId)
    await hide(made.documentId)
    await db().follow.create({ data: { accountId: people.member.id, commitmentId: made.id } })
    const entries = await db().historyEntry.findMany({ where: { commitmentId: made.id } })
    for (const { id } of entries) await tellChange({ entryId: String(id) }, { isLast: false })
    const mail = await db().mail.findMany()
    expect(mail.map(({ text }) => text).join('\n')).toContain(MASK)
    expect(mail.filter(({ text, html }) => `${text}${html}`.includes(NAME))).toEqual([])
  })

  it('is kept for the office as it was written, and given back when that is undone', async () => {
    const made = await written(people, portfolioId)
    const before = await findCommitment(people.staff, made.number)
    await hide(made.documentId)
    const after = await findCommitment(people.staff, made.number)
    const rows = [...(after?.settlements ?? []), ...(after?.holds ?? [])].map(({ id }) => id)
    const originals = await originalsOf(people.staff, rows)
    expect(originals.map(({ field }) => field).sort()).toContain('evidenceQuote')
    for (const { original } of originals) expect(original).toContain(NAME)
    expect(() => originalsOf(people.member, rows)).rejects.toThrow()
    const { id: redactionId } = await db().redaction.findFirstOrThrow({
      where: { documentId: made.documentId },
    })
    await liftRedaction(people.staff, { documentId: made.documentId, redactionId })
    expect(asText(await findCommitment(people.staff, made.number))).toBe(asText(before))
    expect(await db().maskedCopy.count({ where: { documentId: made.documentId } })).toBe(0)
  })

  it('follows the letter that proves it too, by its number', async () => {
    const [own, proof] = [await written(people, portfolioId), await written(people, portfolioId)]
    const documentNumber = '26bb000777'
    await db().document.update({ where: { id: proof.documentId }, data: { number: documentNumber } })
    await db().settlementProposal.updateMany({ where: { commitmentId: own.id }, data: { documentNumber } })
    await hide(proof.documentId)
    expect(namedIn({ page: await findCommitment(VISITOR, own.number) })).toEqual([])
    expect(namedIn({ history: await historyOfCommitment(own.id) })).toEqual([])
  })

  it('may hold words that stand in no letter; others are refused', async () => {
    const made = await written(people, portfolioId)
    await expect(hide(made.documentId, 'nergens geschreven')).rejects.toThrow(Invalid)
    await hide(made.documentId) // stands in what was written only
    const { page, history } = await placesFor(VISITOR, made)
    expect(namedIn({ page, history })).toEqual([])
  })
})

describe('the list of what people write', () => {
  /** Columns of a promise's own tables that hold nobody's words, or are masked with the letter. */
  const NOT_TYPED = ['phrase', 'documentNumber', 'name', 'party', 'rule', 'refusal', 'kind']

  it('knows every column of text in a table that hangs on a promise', async () => {
    const columns = await db().$queryRaw<{ table: string; column: string }[]>`
      SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.data_type = 'text' AND c.table_name IN (
        SELECT t.table_name FROM information_schema.columns t
        WHERE t.column_name IN ('commitmentId', 'proposalId') AND t.table_name NOT IN ('HistoryEntry', 'WebhookDelivery'))
      ORDER BY 1, 2`
    const unknown = columns.filter(({ column }) => !NOT_TYPED.includes(column))
    expect(unknown.map(({ table, column }) => `${table}.${column}`)).toEqual([
      'Decision.reason',
      'DueWindow.reason',
      'Extension.decisionReason',
      'Extension.reason',
      'Hold.reason',
      'PullOut.reason',
      'ReminderItem.note',
      'Say.note',
      'SettlementProposal.evidenceQuote',
      'SettlementProposal.note',
      'SettlementProposal.reason',
      'SettlementProposal.remainder',
    ])
  })
})
