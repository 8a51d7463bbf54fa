import { describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { acceptCandidate } from '../candidates/accept-candidate'
import { amendCommitment } from '../commitments/amend-commitment'
import { readFilters } from '../commitments/filters'
import { findCommitment } from '../commitments/find-commitment'
import { publishCommitment } from '../commitments/publish-commitment'
import { listCommitments } from '../commitments/register-page'
import { db } from '../db/client'
import { publishDocument } from '../documents/publish-document'
import { findDocument, findFile } from '../documents/queries'
import { uploadDocument } from '../documents/upload-document'
import { Forbidden, Invalid, NotAllowedInState } from '../errors'
import { historyOfCommitment, historyOfDocument } from '../history/queries'
import { liftRedaction } from './lift-redaction'
import { findRedactions } from './queries'
import { redactDocument } from './redact-document'

ownTestDatabase()

const NAME = 'mevrouw Zonderwater'
const letter = () => `Beantwoording vragen ${crypto.randomUUID()}

Woordhaven, 3 maart 2026

Vraag 1: Wat is er gedaan met de klacht van mevrouw Zonderwater, Lindelaan 14?
Antwoord: De klacht van mevrouw
Zonderwater is gehoord. De wethouder stuurt mevrouw Zonderwater en de raad voor 1 juli 2026 een brief.

Vraag 2: Wat is er bekend over de Lindelaan?
Antwoord: De raad ontvangt eind juni 2026 een brief over de Lindelaan.
`
const upload = {
  ...({
    file: null,
    documentDate: null,
    kind: 'answers',
    number: null,
    committeeId: null,
    meetingDate: null,
  } as const),
  title: `Klacht van ${NAME}`,
}

async function published(staff: Account) {
  const { id } = await uploadDocument(staff, { ...upload, pasted: letter() })
  const candidate = await db().candidate.findFirstOrThrow({
    where: { documentId: id, quote: { contains: 'Zonderwater en de raad' } },
  })
  const { number } = await acceptCandidate(staff, { candidateId: candidate.id, version: 1 })
  await publishCommitment(staff, { number })
  await publishDocument(staff, { documentId: id })
  return { documentId: id, number }
}

const hide = (documentId: string, words: string) => ({
  documentId,
  redactions: [{ kind: 'person' as const, words }],
})
const MOMENT = { today: '2026-03-10', soonDays: 28 }

/** Everything a visitor is shown of this letter and its promise. */
async function seenBy(actor: Parameters<typeof findDocument>[0], documentId: string, number: string) {
  const commitment = await findCommitment(actor, number)
  const history = await historyOfCommitment(commitment?.id ?? '')
  const { items } = await listCommitments(actor, readFilters({ q: 'Zonderwater' }), MOMENT)
  return JSON.stringify([await findDocument(actor, documentId), commitment, history, items])
}

describe('leaving out', () => {
  it('takes a name out of everything the public sees, and out of what search finds', async () => {
    const { staff, member } = await council()
    const { documentId, number } = await published(staff)
    expect(await seenBy(VISITOR, documentId, number)).toContain('Zonderwater')
    await redactDocument(staff, hide(documentId, NAME))
    for (const reader of [VISITOR, member]) {
      const seen = await seenBy(reader, documentId, number)
      expect(seen).not.toContain('Zonderwater')
      expect(seen).toContain('[naam weggelaten]')
    }
    const words = await db()
      .$queryRaw`SELECT 1 FROM "CommitmentSearch" WHERE "words"::text ILIKE '%zonderwat%'`
    expect(words).toEqual([])
  })

  it('keeps the original for the office, with the places marked, and history without the name', async () => {
    const { staff } = await council()
    const { documentId } = await published(staff)
    await redactDocument(staff, hide(documentId, NAME))
    const document = await findDocument(staff, documentId)
    expect(document?.text).toContain('Zonderwater')
    expect(
      document?.leftOut.map(({ start, end }) => document.text.slice(start, end).replace(/\s+/g, ' ')),
    ).toEqual([NAME, NAME, NAME])
    const [entry] = await historyOfDocument(documentId)
    expect(entry?.entry).toMatchObject({ kind: 'document.redacted', count: 1, places: 3 })
  })

  it('withholds the file from the public, and gives it to the office', async () => {
    const { staff } = await council()
    const { documentId } = await published(staff)
    expect((await findFile(VISITOR, documentId))?.file).not.toBeNull()
    await redactDocument(staff, hide(documentId, NAME))
    expect(await findFile(VISITOR, documentId)).toBeNull()
    expect((await findFile(staff, documentId))?.file).not.toBeNull()
  })

  it('leaves the name out of a promise that is registered afterwards, and of a title typed anew', async () => {
    const { staff } = await council()
    const { id: documentId } = await uploadDocument(staff, { ...upload, pasted: letter() })
    await redactDocument(staff, hide(documentId, NAME))
    const candidate = await db().candidate.findFirstOrThrow({
      where: { documentId, quote: { contains: 'Zonderwater en de raad' } },
    })
    const { number } = await acceptCandidate(staff, { candidateId: candidate.id, version: 1 })
    const read = () => db().commitment.findUniqueOrThrow({ where: { number } })
    const { quote, version, kind, strength } = await read()
    expect(quote).toContain('[naam weggelaten] en de raad')
    await amendCommitment(staff, {
      ...{
        number,
        version,
        kind,
        strength,
        title: `Brief aan ${NAME}`,
        madeBy: null,
        party: null,
        committeeId: null,
      },
      ...{ confidential: false, phrase: null, earliest: null, latest: null },
    })
    expect((await read()).title).toBe('Brief aan [naam weggelaten]')
  })
})

describe('giving back', () => {
  it('puts every text back as it was, except what was rewritten meanwhile', async () => {
    const { staff } = await council()
    const { documentId, number } = await published(staff)
    const texts = () =>
      Promise.all([
        db().document.findUniqueOrThrow({ where: { id: documentId }, select: { title: true, sender: true } }),
        db().question.findMany({ where: { documentId }, orderBy: { position: 'asc' } }),
        db().commitment.findUniqueOrThrow({
          where: { number },
          select: { title: true, quote: true, context: true },
        }),
      ])
    const before = await texts()
    await redactDocument(staff, hide(documentId, NAME))
    await redactDocument(staff, hide(documentId, 'Lindelaan 14'))
    for (const { id } of (await findRedactions(staff, documentId))?.redactions ?? [])
      await liftRedaction(staff, { documentId, redactionId: id })
    expect(await texts()).toEqual(before)
    expect(await db().maskedCopy.count({ where: { documentId } })).toBe(0)
  })

  it('is refused where nothing is left out any more', async () => {
    const { staff } = await council()
    const { documentId } = await published(staff)
    const redactionId = crypto.randomUUID()
    await expect(liftRedaction(staff, { documentId, redactionId })).rejects.toThrow(NotAllowedInState)
  })
})

describe('who may, and what is refused', () => {
  it('is for the office alone', async () => {
    const { staff, member } = await council()
    const { documentId } = await published(staff)
    for (const actor of [VISITOR, member]) {
      expect(() => redactDocument(actor, hide(documentId, NAME))).toThrow(Forbidden)
      expect(() => liftRedaction(actor, { documentId, redactionId: documentId })).toThrow(Forbidden)
      await expect(findRedactions(actor, documentId)).rejects.toThrow(Forbidden)
    }
  })

  it('refuses words that are not in the letter, with everything else undone', async () => {
    const { staff } = await council()
    const { documentId } = await published(staff)
    const input = {
      documentId,
      redactions: [...hide(documentId, NAME).redactions, { kind: 'person' as const, words: 'Niemand' }],
    }
    await expect(redactDocument(staff, input)).rejects.toThrow(Invalid)
    expect(await db().redaction.count({ where: { documentId } })).toBe(0)
  })

  it('lets the second of two who leave out the same know that it was done', async () => {
    const { staff, colleague } = await council()
    const { documentId } = await published(staff)
    const both = await Promise.allSettled(
      [staff, colleague].map((who) => redactDocument(who, hide(documentId, NAME))),
    )
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'already_left_out' },
    })
  })

  it('masks a promise that is registered at the same moment', async () => {
    const { staff, colleague } = await council()
    const { id: documentId } = await uploadDocument(staff, { ...upload, pasted: letter() })
    const candidate = await db().candidate.findFirstOrThrow({
      where: { documentId, quote: { contains: 'Zonderwater en de raad' } },
    })
    await Promise.all([
      acceptCandidate(colleague, { candidateId: candidate.id, version: 1 }),
      redactDocument(staff, hide(documentId, NAME)),
    ])
    const made = await db().commitment.findFirstOrThrow({ where: { documentId } })
    expect(made.quote + made.title + made.context).not.toContain('Zonderwater')
  })

  it('proposes what is in the letter', async () => {
    const { staff } = await council()
    const { documentId } = await published(staff)
    const found = await findRedactions(staff, documentId)
    expect(found?.suggestions.map(({ words, places }) => [words, places])).toEqual([
      [NAME, 3],
      ['Lindelaan 14', 1],
    ])
  })
})
