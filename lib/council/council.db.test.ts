import { beforeEach, describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid, NotFound } from '../errors'
import { addBody } from './add-body'
import { addTerm } from './add-term'
import { amendBody } from './amend-body'
import { amendTerm } from './amend-term'
import { findBody, listBodies, listTerms } from './queries'
import { asSeen, BODIES, newBodyInput } from './schema'

ownTestDatabase()

let admin: Account
let staff: Account

beforeEach(async () => {
  await db().officeTerm.deleteMany()
  for (const table of [db().committee, db().portfolio, db().department, db().party] as {
    deleteMany(): Promise<unknown>
  }[])
    await table.deleteMany()
  admin = await account('admin')
  staff = await account('staff')
})

const lastEntry = () => db().historyEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
const ZORG = { body: 'committee', name: 'Zorg en Welzijn', shortName: 'ZORG' } as const

describe.each(BODIES)('a %s', (body) => {
  const shortName = body === 'committee' ? 'GR' : null

  it('is added with a slug of its own, and keeps it under a new name', async () => {
    const { id, slug } = await addBody(admin, { body, name: 'Groen', shortName })
    expect(slug).toBe(body === 'committee' ? 'gr' : 'groen')
    expect(await lastEntry()).toMatchObject({ kind: `${body}.added`, payload: { name: 'Groen' } })
    const seen = asSeen('Groen', shortName)
    await amendBody(admin, { body, id, seen, name: 'Groen en Rood', shortName })
    expect(await findBody(admin, body, id)).toMatchObject({ name: 'Groen en Rood', slug, shortName })
    expect(await lastEntry()).toMatchObject({
      kind: `${body}.amended`,
      payload: { name: 'Groen', changes: [{ field: 'name', before: 'Groen', after: 'Groen en Rood' }] },
    })
  })

  it('is an admin’s to add and rename', async () => {
    const { id } = await addBody(admin, { body, name: 'Groen', shortName })
    const next = { body, name: 'Rood', shortName }
    for (const actor of [staff, VISITOR]) {
      await expect(addBody(actor, next)).rejects.toThrow(Forbidden)
      await expect(amendBody(actor, { ...next, id, seen: '' })).rejects.toThrow(Forbidden)
    }
    expect((await listBodies(admin))?.[body]).toHaveLength(1)
    expect(await listBodies(staff)).toBeNull()
  })
})

describe('names', () => {
  it('are taken once, capitals or not', async () => {
    await addBody(admin, ZORG)
    const same = addBody(admin, { body: 'committee', name: 'zorg en welzijn', shortName: 'Zorg' })
    await expect(same).rejects.toMatchObject({
      fields: { name: 'name_taken', shortName: 'short_name_taken' },
    })
  })

  it('are taken once also by two admins at the same moment', async () => {
    const party = { body: 'party', name: 'Fractie Jansen', shortName: null } as const
    const results = await Promise.allSettled([addBody(admin, party), addBody(admin, party)])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(results.find((result) => result.status === 'rejected')?.reason).toBeInstanceOf(Invalid)
  })

  it('that look alike get different slugs', async () => {
    const [a, b] = [
      await addBody(admin, { body: 'party', name: 'Fractie Één', shortName: null }),
      await addBody(admin, { body: 'party', name: 'Fractie-Een', shortName: null }),
    ]
    expect([a.slug, b.slug]).toEqual(['fractie-een', 'fractie-een-2'])
  })

  it('changed meanwhile come back beside what was entered', async () => {
    const { id } = await addBody(admin, ZORG)
    const seen = asSeen(ZORG.name, ZORG.shortName)
    await amendBody(admin, { ...ZORG, id, seen, name: 'Zorg' })
    const late = amendBody(admin, { ...ZORG, id, seen, name: 'Welzijn' })
    await expect(late).rejects.toBeInstanceOf(Conflict)
    await expect(late).rejects.toMatchObject({
      theirs: { name: 'Zorg', shortName: 'ZORG', seen: asSeen('Zorg', 'ZORG') },
    })
    const idle = amendBody(admin, { ...ZORG, id, seen: asSeen('Zorg', 'ZORG'), name: 'Zorg' })
    await expect(idle).rejects.toMatchObject({ code: 'nothing_changed' })
    const nowhere = amendBody(admin, { ...ZORG, id: crypto.randomUUID(), seen })
    await expect(nowhere).rejects.toThrow(NotFound)
  })

  it('of a committee go with a short name', () => {
    const result = newBodyInput.safeParse({ body: 'committee', name: 'Zorg', shortName: ' ' })
    expect(result.error?.issues.map(({ message }) => message)).toEqual(['short_name_missing'])
    expect(newBodyInput.safeParse({ body: 'party', name: 'Zorg' }).success).toBe(true)
  })
})

describe('terms of office', () => {
  const first = {
    holder: 'A. Eerste',
    office: 'wethouder' as const,
    startDate: '2022-06-01',
    endDate: null,
  }
  const second = { ...first, holder: 'B. Tweede', startDate: '2025-03-01' }
  let portfolioId: string

  beforeEach(async () => {
    const made = await addBody(admin, { body: 'portfolio', name: 'Wonen', shortName: null })
    portfolioId = made.id
  })

  it('follow each other: the former ends the day before', async () => {
    await addTerm(admin, { portfolioId, ...first })
    await addTerm(admin, { portfolioId, ...second })
    const terms = await listTerms(admin, portfolioId)
    expect(terms.map(({ holder, startDate, endDate }) => [holder, startDate, endDate])).toEqual([
      ['B. Tweede', '2025-03-01', null],
      ['A. Eerste', '2022-06-01', '2025-02-28'],
    ])
    const entries = await db().historyEntry.findMany({ orderBy: { id: 'desc' }, take: 2 })
    expect(entries.map(({ kind, payload }) => [kind, payload])).toEqual([
      [
        'office_term.added',
        { portfolio: 'Wonen', holder: 'B. Tweede', startDate: '2025-03-01', endDate: null },
      ],
      [
        'office_term.amended',
        {
          portfolio: 'Wonen',
          holder: 'A. Eerste',
          changes: [{ field: 'endDate', before: null, after: '2025-02-28' }],
        },
      ],
    ])
  })

  it('never overlap, not even when two are added at once', async () => {
    await addTerm(admin, { portfolioId, ...first, endDate: '2024-12-31' })
    const overlapping = addTerm(admin, { portfolioId, ...second, startDate: '2024-12-31' })
    await expect(overlapping).rejects.toMatchObject({ fields: { startDate: 'terms_overlap' } })
    const both = [second, { ...second, holder: 'C. Derde' }].map((term) =>
      addTerm(admin, { portfolioId, ...term }),
    )
    const results = await Promise.allSettled(both)
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await listTerms(admin, portfolioId)).toHaveLength(2)
  })

  it('can be corrected, within what the others leave free', async () => {
    await addTerm(admin, { portfolioId, ...first })
    const { id } = await addTerm(admin, { portfolioId, ...second })
    const seen = asSeen(second.holder, second.office, second.startDate, second.endDate)
    const tooEarly = amendTerm(admin, { id, seen, ...second, startDate: '2025-02-28' })
    await expect(tooEarly).rejects.toMatchObject({ fields: { startDate: 'terms_overlap' } })
    await amendTerm(admin, { id, seen, ...second, startDate: '2025-03-10', endDate: '2026-01-31' })
    expect((await listTerms(admin, portfolioId))[0]).toMatchObject({
      startDate: '2025-03-10',
      endDate: '2026-01-31',
    })
    const late = amendTerm(admin, { id, seen, ...second, holder: 'C. Derde' })
    await expect(late).rejects.toMatchObject({ theirs: { startDate: '2025-03-10', endDate: '2026-01-31' } })
  })

  it('are an admin’s', async () => {
    await expect(addTerm(staff, { portfolioId, ...first })).rejects.toThrow(Forbidden)
    const { id } = await addTerm(admin, { portfolioId, ...first })
    await expect(amendTerm(staff, { id, seen: '', ...first })).rejects.toThrow(Forbidden)
    await expect(amendTerm(VISITOR, { id, seen: '', ...first })).rejects.toThrow(Forbidden)
    expect(await listTerms(staff)).toEqual([])
  })
})
