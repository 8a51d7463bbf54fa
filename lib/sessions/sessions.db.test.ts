import { beforeAll, describe, expect, it } from 'vitest'
import { cookieOf } from '../../scripts/rights/everyone'
import { inRequest } from '../../scripts/rights/in-request'
import { account } from '../../scripts/testing/council'
import { countQueries } from '../../scripts/testing/count-queries'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { closeSession, currentActor, currentSession } from '../access/session'
import { db } from '../db/client'
import { Forbidden, NotFound } from '../errors'
import { amendAccount } from '../people/amend-account'
import { changePassword } from '../people/change-password'
import { deactivateAccount } from '../people/deactivate-account'
import { hashPassword } from '../people/passwords'
import { endAllSessions, endSession } from './end-session'
import { addSession, MOST_SESSIONS, SESSION_LIFE, touchSession } from './keep-session'
import { listOwnSessions } from './queries'

ownTestDatabase()

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
})

const headers = (cookie: string) => new Headers({ host: 'gestand.example', cookie })
const whoIs = (cookie: string) => inRequest(headers(cookie), currentActor)
const idsOf = async (who: Account) => (await listOwnSessions(who)).map(({ id }) => id)

describe('an open session', () => {
  it('is read with its account in one statement', async () => {
    const who = await account('member')
    const cookie = await cookieOf(who)
    expect(await whoIs(cookie)).toEqual(who)
    expect(await countQueries(() => whoIs(cookie))).toBe(1)
  })

  it('is nobody’s at once when a role changes, the account closes or the row goes', async () => {
    const admin = await account('admin')
    const seat = { version: 1, name: 'member', committeeIds: [], partyId: null }
    const ways: ((who: Account) => Promise<unknown>)[] = [
      (who) => amendAccount(admin, { ...seat, accountId: who.id, role: 'staff' }),
      (who) => deactivateAccount(admin, { accountId: who.id }),
      (who) => endAllSessions(who, {}),
      async (who) => {
        for (const id of await idsOf(who)) await endSession(who, { sessionId: id })
      },
    ]
    for (const end of ways) {
      const who = await account('member')
      const cookie = await cookieOf(who)
      await end(who)
      expect(await whoIs(cookie)).toEqual(VISITOR)
    }
  })

  it('is over after a working day, however much it is used, and swept out by the next', async () => {
    const who = await account('member')
    const cookie = await cookieOf(who)
    const old = new Date(Date.now() - SESSION_LIFE - 1000)
    await db().session.updateMany({ where: { accountId: who.id }, data: { openedAt: old } })
    expect(await whoIs(cookie)).toEqual(VISITOR)
    expect(await idsOf(who)).toEqual([])
    await addSession(who.id, 'Firefox/150', new Date())
    expect(await db().session.count({ where: { accountId: who.id } })).toBe(1)
  })

  it('is over when nobody used it for the hours the council gives it', async () => {
    const who = await account('member')
    const cookie = await cookieOf(who)
    const unusedFor = (hours: number) =>
      db().session.updateMany({
        where: { accountId: who.id },
        data: { seenAt: new Date(Date.now() - hours * 3_600_000) },
      })
    await unusedFor(3.9)
    expect(await whoIs(cookie)).toEqual(who)
    await unusedFor(4.1)
    expect(await whoIs(cookie)).toEqual(VISITOR)
    expect(await idsOf(who)).toEqual([])
    await db().settings.upsert({ where: { id: 1 }, create: { councilName: 'X', idleHours: 8 }, update: {} })
    expect(await whoIs(cookie)).toEqual(who)
    await db().settings.deleteMany()
  })

  it('makes room for the next where someone has many, the longest unused first', async () => {
    const who = await account('member')
    const begin = (minute: number) => addSession(who.id, '', new Date(Date.now() - (60 - minute) * 60_000))
    const opened: string[] = []
    for (let minute = 0; minute <= MOST_SESSIONS; minute++) opened.push(await begin(minute))
    expect(await idsOf(who)).toEqual(opened.slice(1).reverse())
  })

  it('is worth nothing with a token of somebody else’s, or a torn one', async () => {
    const cookie = await cookieOf(await account('member'))
    await db().session.updateMany({ data: { accountId: (await account('admin')).id } })
    expect(await whoIs(cookie)).toEqual(VISITOR)
    expect(await whoIs(`${cookie.slice(0, -4)}AAAA`)).toEqual(VISITOR)
  })

  it('notes when it was last used, to ten minutes', async () => {
    const id = await addSession((await account('member')).id, '', new Date('2026-06-04T09:00:00Z'))
    const seen = async () => (await db().session.findUniqueOrThrow({ where: { id } })).seenAt.toISOString()
    const touch = async (at: string) => touchSession({ id, seenAt: new Date(await seen()) }, new Date(at))
    await touch('2026-06-04T09:09:00Z')
    expect(await seen()).toBe('2026-06-04T09:00:00.000Z')
    await touch('2026-06-04T09:10:00Z')
    expect(await seen()).toBe('2026-06-04T09:10:00.000Z')
  })
})

describe('ending sessions', () => {
  it('ends the one that was meant, and nobody else’s', async () => {
    const [who, other] = [await account('member'), await account('admin')]
    const [here, there] = [await cookieOf(who), await cookieOf(who)]
    const { id } = (await inRequest(headers(there), currentSession)) ?? { id: '' }
    await expect(endSession(other, { sessionId: id })).rejects.toThrow(NotFound)
    await expect(endSession(VISITOR, { sessionId: id })).rejects.toThrow(Forbidden)
    await endSession(who, { sessionId: id })
    await expect(endSession(who, { sessionId: id })).rejects.toMatchObject({ code: 'no_such_session' })
    expect([await whoIs(here), await whoIs(there)]).toEqual([who, VISITOR])
  })

  it('by signing out makes a copy of the cookie worthless', async () => {
    const cookie = await cookieOf(await account('member'))
    await inRequest(headers(cookie), closeSession)
    expect(await whoIs(cookie)).toEqual(VISITOR)
  })

  it('everywhere tells history, once for each time it is done', async () => {
    const who = await account('member')
    await Promise.all([endAllSessions(who, {}), endAllSessions(who, {})])
    const kinds = await db().historyEntry.findMany({ where: { accountId: who.id } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['account.sessions_ended', 'account.sessions_ended'])
    expect(await db().account.findUnique({ where: { id: who.id } })).toMatchObject({ sessionVersion: 3 })
  })
})

describe('a new password of one’s own', () => {
  it('ends every session but the one in which it is given, which begins anew', async () => {
    const who = await account('member')
    const passwordHash = await hashPassword('vier losse woorden samen')
    await db().account.update({ where: { id: who.id }, data: { passwordHash } })
    const [here, there] = [await cookieOf(who), await cookieOf(who)]
    const set: string[][] = []
    const input = { currentPassword: 'vier losse woorden samen', password: 'vijf losse woorden en meer' }
    await inRequest(
      headers(here),
      () => changePassword(who, input),
      (cookies) => set.push(cookies),
    )
    const anew = set.flat().find((cookie) => cookie.startsWith('next-auth.session-token=')) ?? ''
    expect([await whoIs(here), await whoIs(there)]).toEqual([VISITOR, VISITOR])
    expect(await whoIs(anew.split(';')[0] as string)).toEqual(who)
  })

  it('is refused with a wrong present one, or a worn new one', async () => {
    const who = await account('member')
    const passwordHash = await hashPassword('vier losse woorden samen')
    await db().account.update({ where: { id: who.id }, data: { passwordHash } })
    const change = (currentPassword: string, password: string) =>
      inRequest(headers(''), () => changePassword(who, { currentPassword, password }))
    await expect(change('geraden', 'vijf losse woorden en meer')).rejects.toMatchObject({
      fields: { currentPassword: 'password_wrong' },
    })
    await expect(change('vier losse woorden samen', 'Wachtwoord2026')).rejects.toMatchObject({
      fields: { password: 'password_common' },
    })
  })
})
