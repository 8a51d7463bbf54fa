import { beforeEach, describe, expect, it } from 'vitest'
import { council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden, NotAllowedInState, NotFound } from '../errors'
import { compose } from './compose'
import type { MailState } from './kinds'
import { findMail, listMail } from './queries'
import { queueMail } from './queue-mail'
import { sendAgain } from './send-again'

ownTestDatabase()

const AT = new Date('2026-11-02T08:00:00Z')
let people: Awaited<ReturnType<typeof council>>

beforeEach(async () => {
  people = await council()
  await db().mail.deleteMany()
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
})

async function mailIn(state: MailState, extra = {}) {
  const letter = compose({ language: 'nl', subject: 'Onderwerp', blocks: ['Inhoud'] })
  const to = { to: 'lotte@raad.example', kind: 'invitation' as const }
  await db().$transaction((tx) => queueMail(tx, { ...letter, ...to, ...extra }, AT))
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
  const mail = await db().mail.findFirstOrThrow()
  await db().mail.update({ where: { id: mail.id }, data: { state, sentAt: state === 'sent' ? AT : null } })
  return mail.id
}

const jobs = async () => {
  const [{ count }] = await db().$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM graphile_worker.jobs`
  return Number(count)
}

describe('sending mail again', () => {
  it.each(['failed', 'kept'] as const)(
    'gives what %s to the queue, and history tells of it',
    async (state) => {
      const id = await mailIn(state)
      await sendAgain(people.admin, { id }, AT)
      expect(await db().mail.findUniqueOrThrow({ where: { id } })).toMatchObject({
        state: 'waiting',
        lastError: null,
      })
      expect(await jobs()).toBe(1)
      const entry = await db().historyEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
      expect(entry).toMatchObject({ kind: 'mail.sent_again', payload: { subject: 'Onderwerp' } })
    },
  )

  it.each(['waiting', 'sent'] as const)('is refused for what is %s', async (state) => {
    const id = await mailIn(state)
    await expect(sendAgain(people.admin, { id }, AT)).rejects.toThrow(NotAllowedInState)
    expect(await jobs()).toBe(0)
  })

  it('is done once when two ask for it together', async () => {
    const id = await mailIn('failed')
    const both = await Promise.allSettled([1, 2].map(() => sendAgain(people.admin, { id }, AT)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await jobs()).toBe(1)
  })

  it('is for admins, of mail that is there', async () => {
    const id = await mailIn('failed')
    for (const actor of [VISITOR, people.member, people.staff])
      await expect(sendAgain(actor, { id }, AT)).rejects.toThrow(Forbidden)
    await expect(sendAgain(people.admin, { id: crypto.randomUUID() }, AT)).rejects.toThrow(NotFound)
  })
})

describe('reading the outbox', () => {
  it('is for admins', async () => {
    await mailIn('sent')
    await expect(listMail(people.staff, {})).rejects.toThrow(Forbidden)
    expect((await listMail(people.admin, {})).mail).toHaveLength(1)
  })

  it.each([
    ['waiting', null],
    ['failed', null],
    ['kept', 'Inhoud\n'],
  ] as const)('shows words with a secret link only where they cannot be sent: %s', async (state, text) => {
    const id = await mailIn(state, { secret: true })
    expect(await findMail(people.admin, id)).toMatchObject({ text })
  })

  it('goes from page to page without missing any', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => ({
      kind: 'invitation',
      to: `${i}@raad.example`,
      createdAt: AT,
    }))
    const words = { language: 'nl', subject: 's', text: 't', html: 'h' }
    await db().mail.createMany({ data: rows.map((row) => ({ ...row, ...words })) })
    const seen = new Set<string>()
    for (let after: string | null | undefined; after !== null; ) {
      const { mail, next } = await listMail(people.admin, { after })
      for (const { to } of mail) seen.add(to)
      after = next
    }
    expect(seen.size).toBe(120)
  })
})
