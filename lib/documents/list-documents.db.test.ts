import { beforeAll, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { documentsPlace, listDocuments } from './list-documents'

ownTestDatabase()

const COUNT = 70
let staff: Account

beforeAll(async () => {
  staff = (await council()).staff
  for (let place = 0; place < COUNT; place++)
    await commitment(staff, { madeOn: `2026-01-0${(place % 3) + 1}`, confidential: place % 10 === 0 })
  await db().document.updateMany({
    where: { documentDate: new Date('2026-01-02') },
    data: { publishedAt: new Date() },
  })
}, 60_000)

it('leads through all documents once and back again, newest first', async () => {
  const first = await listDocuments(staff)
  const second = await listDocuments(staff, { after: first.older as string })
  const third = await listDocuments(staff, { after: second.older as string })
  const all = [...first.items, ...second.items, ...third.items]
  expect(new Set(all.map(({ id }) => id)).size).toBe(COUNT)
  expect(all.map(({ documentDate }) => documentDate)).toEqual(
    all
      .map(({ documentDate }) => documentDate)
      .sort()
      .reverse(),
  )
  expect([first.newer, third.older]).toEqual([null, null])
  expect((await listDocuments(staff, { before: third.newer as string })).items).toEqual(second.items)
  expect(await listDocuments(staff, { before: second.newer as string })).toEqual(first)
})

it('counts what each holds: questions, public commitments, and for reviewers what waits', async () => {
  const { items } = await listDocuments(staff)
  expect(new Set(items.map(({ commitments }) => commitments))).toEqual(new Set([0, 1]))
  expect(items.every(({ waiting, questions }) => waiting === 1 && questions === 0)).toBe(true)
})

it('shows the public what is published, and takes a place it may not know for the beginning', async () => {
  const open = await listDocuments(VISITOR)
  expect(open.items.every(({ published, waiting }) => published && waiting === 0)).toBe(true)
  const hidden = (await listDocuments(staff)).items.find(({ published }) => !published)
  expect(await listDocuments(VISITOR, { after: hidden?.id })).toEqual(open)
  expect(documentsPlace.parse({ after: "x' OR 1=1", page: '2' })).toEqual({})
})
