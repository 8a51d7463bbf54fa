import { beforeAll, describe, expect, it, vi } from 'vitest'
import { account, commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Actor, VISITOR } from '../access/actor'
import { readFilters } from '../commitments/filters'
import { db } from '../db/client'
import { calendarView, changedAt, listNews, listTerms } from './list-items'
import { makeFeedLink } from './make-link'
import { findFeedReader, listFeedLinks, meetingsOf } from './queries'
import { revokeFeedLink } from './revoke-link'
import { LINKS_PER_PERSON } from './schema'

vi.stubEnv('NEXTAUTH_SECRET', 'een geheim van meer dan tweeëndertig tekens')
vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
ownTestDatabase()

let people: Awaited<ReturnType<typeof council>>
const made: Record<string, string> = {}
const moment = { today: '2026-05-01', soonDays: 28 }

beforeAll(async () => {
  people = await council()
  const { staff, assignee } = people
  made.late = await commitment(staff, { latest: '2026-03-31' })
  made.later = await commitment(staff, { latest: '2026-04-15', madeOn: '2026-01-10' })
  made.soon = await commitment(staff, { latest: '2026-05-20' })
  made.none = await commitment(staff, { latest: null })
  made.secret = await commitment(staff, { confidential: true, assigneeId: assignee.id })
  made.unpublished = await commitment(staff, { published: false })
})

const numbers = (items: { number: string }[]) => items.map(({ number }) => number)
const terms = async (actor: Actor, query = {}) =>
  numbers(await listTerms(actor, readFilters(query), moment)).sort()
const news = async (actor: Actor, query = {}) => numbers(await listNews(actor, readFilters(query), moment))

describe('what a calendar holds', () => {
  it('is what has a term, and for everyone what is public', async () => {
    expect(await terms(VISITOR)).toEqual([made.late, made.later, made.soon].sort())
  })

  it('is more for who may read more', async () => {
    const public_ = [made.late, made.later, made.soon]
    expect(await terms(people.assignee)).toEqual([...public_, made.secret].sort())
    expect(await terms(people.staff)).toEqual([...public_, made.secret, made.unpublished].sort())
  })

  it('narrows as the register does, and means what is to come where nothing is said', async () => {
    expect(await terms(VISITOR, { standing: 'overdue' })).toEqual([made.late, made.later].sort())
    expect(await terms(VISITOR, { committee: 'bestaat-niet' })).toEqual([])
    expect(calendarView(readFilters({})).standing).toBe('live')
    expect(calendarView(readFilters({ state: 'settled' })).standing).toBeUndefined()
  })

  it('tells what was said and assumed', async () => {
    const [item] = await listTerms(VISITOR, readFilters({ q: made.late }), moment)
    expect(item).toMatchObject({
      number: made.late,
      assumed: [],
      quote: 'Het college stuurt de raad een brief.',
    })
    expect(item?.due).toMatchObject({ phrase: 'voor de zomer', latest: '2026-03-31' })
    expect(item?.updatedAt).toBeInstanceOf(Date)
    expect(item).not.toHaveProperty('assignee')
  })
})

describe('what a feed tells', () => {
  it('is the newest first, and what has no term too', async () => {
    const told = await news(VISITOR)
    expect(told).toHaveLength(4)
    expect(told.at(-1)).toBe(made.later)
    expect(told).not.toContain(made.secret)
    expect(told).not.toContain(made.unpublished)
  })

  it('puts what became late last on top', async () => {
    expect(await news(VISITOR, { standing: 'overdue' })).toEqual([made.later, made.late])
  })

  it('finds by words like the register', async () => {
    expect(await news(VISITOR, { q: 'wachtlijst' })).toHaveLength(4)
    expect(await news(VISITOR, { q: 'windmolen' })).toEqual([])
  })

  it('is changed when one of its own was, and at midnight', async () => {
    const items = await listNews(VISITOR, readFilters({}), moment)
    const latest = Math.max(...items.map(({ updatedAt }) => updatedAt.getTime()))
    expect(changedAt(items, new Date(0)).getTime()).toBe(latest)
    expect(changedAt(items, new Date(latest + 1)).getTime()).toBe(latest + 1)
  })
})

describe('a secret address', () => {
  it('opens what its owner may read, and leaves its entry but not its secret', async () => {
    const { id } = await makeFeedLink(people.assignee, { name: 'telefoon' })
    const [link] = await listFeedLinks(people.assignee)
    expect(link).toMatchObject({ id, name: 'telefoon' })
    expect(await findFeedReader(link?.secret as string)).toEqual(people.assignee)
    const stored = await db().feedLink.findUniqueOrThrow({ where: { id } })
    expect(JSON.stringify(stored)).not.toContain(link?.secret.slice(-20))
    const [entry] = await db().historyEntry.findMany({ where: { accountId: people.assignee.id } })
    expect(entry).toMatchObject({ kind: 'account.feed_link_made', payload: { name: 'telefoon' } })
    expect(JSON.stringify(entry?.payload)).not.toContain('gestand_feed')
  })

  it('opens nothing once it is taken back, and can be taken back once', async () => {
    const { id } = await makeFeedLink(people.member, { name: 'agenda' })
    const [link] = await listFeedLinks(people.member)
    await expect(revokeFeedLink(people.staff, { id })).rejects.toMatchObject({ code: 'no_such_feed_link' })
    const tries = await Promise.allSettled([1, 2].map(() => revokeFeedLink(people.member, { id })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'feed_link_revoked' },
    })
    expect(await findFeedReader(link?.secret as string)).toBeNull()
    expect(await listFeedLinks(people.member)).toEqual([])
  })

  it('follows its owner: another role reads otherwise, and a closed account nothing', async () => {
    const someone = await account('staff', 'vertrekt')
    await makeFeedLink(someone, { name: 'x' })
    const secret = (await listFeedLinks(someone))[0]?.secret as string
    await db().account.update({ where: { id: someone.id }, data: { role: 'member' } })
    expect(await findFeedReader(secret)).toMatchObject({ role: 'member' })
    await db().account.update({ where: { id: someone.id }, data: { deactivatedAt: new Date() } })
    expect(await findFeedReader(secret)).toBeNull()
  })

  it('is for people with an account, and no more than a few each', async () => {
    expect(() => makeFeedLink(VISITOR, { name: 'x' })).toThrow('sign_in_first')
    const someone = await account('member', 'verzamelaar')
    const tries = await Promise.allSettled(
      Array.from({ length: LINKS_PER_PERSON + 3 }, () => makeFeedLink(someone, { name: 'x' })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(LINKS_PER_PERSON)
    expect(await findFeedReader('gestand_feed_geraden')).toBeNull()
  })
})

it('a committee’s calendar has its meetings, from a year ago on', async () => {
  const data = ['2025-01-01', '2025-06-01', '2026-09-01'].map((date) => ({
    committeeId: people.committee.id,
    date: new Date(date),
  }))
  await db().meeting.createMany({ data })
  expect((await meetingsOf('zorg', moment.today)).map(({ date }) => date)).toEqual([
    '2025-06-01',
    '2026-09-01',
  ])
})
