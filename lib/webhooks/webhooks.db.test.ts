import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { type Receiver, startReceiver } from '../../scripts/testing/start-receiver'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { webhookMessages } from '../api/webhook-messages'
import { amendCommitment } from '../commitments/amend-commitment'
import { publishCommitment } from '../commitments/publish-commitment'
import { startCommitment } from '../commitments/start-commitment'
import { withdrawCommitment } from '../commitments/withdraw-commitment'
import { db } from '../db/client'
import { addWebhook } from './add-webhook'
import { callWebhook } from './call-webhook'
import { findWebhook, listDeliveries, listWebhooks } from './queries'
import { removeWebhook } from './remove-webhook'
import { resumeWebhook } from './resume-webhook'
import { rotateSecret } from './rotate-secret'
import { addWebhookInput } from './schema'
import { sendTest } from './send-test'

ownTestDatabase()

let people: Awaited<ReturnType<typeof council>>
let receiver: Receiver

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'een geheim van meer dan tweeëndertig tekens')
  vi.stubEnv('NEXTAUTH_URL', 'https://gestand.example')
  vi.stubEnv('WEBHOOK_NETWORKS', '127.0.0.0/8')
  people = await council()
  receiver = await startReceiver()
  return () => receiver.stop()
})
afterEach(() => db().webhook.deleteMany())

async function added(path = '204', boxes: object = { commitments: true, documents: true }) {
  const input = addWebhookInput.parse({ name: 'RIS', url: receiver.url(path), ...boxes })
  const { id } = await addWebhook(people.admin, input)
  const { secret } = (await findWebhook(people.admin, id, new Date())) ?? {}
  await receiver.know(secret as string)
  return id
}
/** One that can be started. @returns its number */
const promise = (extra: object = {}) => commitment(people.staff, { assigneeId: people.assignee.id, ...extra })
const waiting = (webhookId: string) =>
  db().webhookDelivery.findMany({ where: { webhookId, state: 'waiting' }, orderBy: { createdAt: 'asc' } })
const call = (id: string) => callWebhook({ id }, { isLast: false })
async function callAll(webhookId: string) {
  for (const { id } of await waiting(webhookId)) await call(id)
  return (await listDeliveries(people.admin, webhookId)).map(({ state, trouble }) => trouble ?? state)
}
const amendment = (number: string, version: number, confidential: boolean) => ({
  ...{ number, version, confidential, title: 'Brief over de wachtlijst', kind: 'information' as const },
  ...{ strength: 'firm' as const, madeBy: 'college', party: null, committeeId: null },
  ...{ phrase: 'voor de zomer', earliest: '2026-01-15', latest: '2026-06-30' },
})

describe('a change', () => {
  it('is written with a job in the same transaction, told as the public reads it, and signed', async () => {
    const id = await added()
    const number = await promise()
    await startCommitment(people.staff, { number })
    const [delivery, ...more] = await waiting(id)
    expect(more).toEqual([])
    const [{ jobs }] = await db().$queryRaw<[{ jobs: bigint }]>`
      SELECT count(*) AS "jobs" FROM graphile_worker.jobs
      WHERE "key" = ${`hook:${delivery?.id}`} AND "run_at" > now() + interval '10 seconds'`
    expect(jobs).toBe(1n)
    expect(await callAll(id)).toEqual(['delivered'])
    const url = `https://gestand.example/v1/commitments/${number}`
    const heard = await receiver.next()
    expect(webhookMessages['commitment.changed'].schema.strict().parse(heard.message)).toEqual(heard.message)
    expect(heard).toMatchObject({
      ...{ path: '/204', id: delivery?.id, verified: true },
      message: {
        type: 'commitment.changed',
        timestamp: delivery?.createdAt.toISOString(),
        data: { change: 'commitment.started', number, url, commitment: { number, state: 'in_progress' } },
      },
    })
  })

  it('of what is confidential or not public is never told', async () => {
    const id = await added()
    const hidden = await promise({ published: false })
    const secret = await promise({ confidential: true })
    for (const number of [hidden, secret]) await startCommitment(people.staff, { number })
    await withdrawCommitment(people.staff, { number: secret })
    expect(await waiting(id)).toEqual([])
  })

  it('that is hidden again before it is told is withheld; that it is gone is told by number only', async () => {
    const id = await added()
    const number = await promise()
    await startCommitment(people.staff, { number })
    await amendCommitment(people.staff, amendment(number, 2, true))
    expect(await callAll(id)).toEqual(['delivered', 'withheld'])
    const { message } = await receiver.next()
    expect(message.type).toBe('commitment.withdrawn')
    expect(Object.keys(message.data).sort()).toEqual(['change', 'number', 'url'])
    await amendCommitment(people.staff, amendment(number, 3, false))
    await withdrawCommitment(people.staff, { number })
    await publishCommitment(people.staff, { number, version: 5 })
    await callAll(id)
    const types = [(await receiver.next()).message.type, (await receiver.next()).message.type]
    expect(types).toEqual(['commitment.published', 'commitment.published'])
  })

  it('is told of the topics and the committee that were asked for', async () => {
    const none = await added('204', { documents: true })
    const other = await added('204', { commitments: true, committeeId: people.committee.id })
    const number = await promise()
    await startCommitment(people.staff, { number })
    expect([await waiting(none), await waiting(other)]).toEqual([[], []])
    const committeeId = people.committee.id
    await amendCommitment(people.staff, { ...amendment(number, 2, false), committeeId })
    expect(await waiting(other)).toHaveLength(1)
  })

  it('that is undone as a whole tells nobody', async () => {
    const id = await added()
    const number = await promise()
    await db().commitment.update({ where: { number }, data: { version: 9 } })
    await expect(amendCommitment(people.staff, amendment(number, 1, false))).rejects.toThrow()
    expect(await waiting(id)).toEqual([])
  })
})

describe('a receiver that does not answer well', () => {
  it.each([
    ['500', 'status'],
    ['302', 'redirect'],
  ])('with %s is tried again later, under the same webhook-id', async (path, trouble) => {
    const id = await added(path)
    await sendTest(people.admin, { id })
    expect(await callAll(id)).toEqual([trouble])
    const [{ id: first, dueAt } = { id: '', dueAt: null }] = await waiting(id)
    expect(dueAt?.getTime()).toBeGreaterThan(Date.now() + 3000)
    expect(await callAll(id)).toEqual([trouble])
    const calls = [await receiver.next(), await receiver.next()]
    expect(calls.map((one) => [one.id, one.path, one.verified])).toEqual([
      [first, `/${path}`, true],
      [first, `/${path}`, true],
    ])
    expect(await listWebhooks(people.admin)).toMatchObject([{ failures: 2, waiting: 1, pausedAt: null }])
  })

  it('rests after five tries, and is paused after a day: admins hear of it once, and resuming sends what waited', async () => {
    const id = await added('503')
    await sendTest(people.admin, { id })
    for (let tries = 0; tries < 5; tries++) await callAll(id)
    for (let tries = 0; tries < 5; tries++) await receiver.next()
    await callAll(id)
    const [{ tries, id: delivery } = { tries: 0, id: '' }] = await waiting(id)
    expect(tries).toBe(5)
    const long = { failingSince: new Date(Date.now() - 25 * 3_600_000), failures: 9, restUntil: null }
    await db().webhook.update({ where: { id }, data: long })
    await callAll(id)
    expect((await receiver.next()).id).toBe(delivery)
    const mail = await db().mail.findMany({ where: { kind: 'webhook_paused' } })
    expect(mail).toHaveLength(await db().account.count({ where: { role: 'admin' } }))
    await expect(sendTest(people.admin, { id })).rejects.toThrow('webhook_paused')
    await db().webhook.update({ where: { id }, data: { url: receiver.url('200') } })
    await resumeWebhook(people.admin, { id })
    expect(await callAll(id)).toEqual(['delivered'])
    expect((await receiver.next()).id).toBe(delivery)
    expect(await db().webhook.findUnique({ where: { id } })).toMatchObject({ failures: 0, pausedAt: null })
  })

  it('that wants to hear no more is paused at once', async () => {
    const id = await added('410')
    await sendTest(people.admin, { id })
    expect(await callAll(id)).toEqual(['gone'])
    await receiver.next()
    expect((await db().webhook.findUniqueOrThrow({ where: { id } })).pausedAt).not.toBeNull()
  })
})

describe('a secret', () => {
  it('is shown for ten minutes; a new one is signed with beside the one of before for a day', async () => {
    const id = await added()
    const later = new Date(Date.now() + 11 * 60_000)
    expect((await findWebhook(people.admin, id, later))?.secret).toBeNull()
    const before = (await findWebhook(people.admin, id, new Date()))?.secret as string
    await rotateSecret(people.admin, { id })
    const after = (await findWebhook(people.admin, id, new Date()))?.secret as string
    expect(after).not.toBe(before)
    for (const secret of [before, after]) {
      await receiver.know(secret)
      await sendTest(people.admin, { id })
      await callAll(id)
      expect((await receiver.next()).verified).toBe(true)
    }
    await db().webhook.update({ where: { id }, data: { previousUntil: new Date(Date.now() - 1000) } })
    await receiver.know(before)
    await sendTest(people.admin, { id })
    await callAll(id)
    expect((await receiver.next()).verified).toBe(false)
  })

  it('that this server can no longer make is not replaced silently', async () => {
    const id = await added()
    await db().webhook.update({ where: { id }, data: { secretHash: 'van een ander geheim' } })
    await sendTest(people.admin, { id })
    expect(await callAll(id)).toEqual(['secret_lost'])
  })
})

describe('registering', () => {
  it.each(['ftp://raad.example/', 'https://u:p@raad.example/', 'https://raad.example/#x', 'raad.example'])(
    'refuses %s',
    (url) => expect(addWebhookInput.safeParse({ name: 'RIS', url, commitments: 'on' }).success).toBe(false),
  )

  it('is for admins, is told in history without its path, and ends with what waited', async () => {
    const input = addWebhookInput.parse({ name: 'RIS', url: 'https://raad.example/s3', commitments: 'on' })
    await expect(addWebhook(people.staff, input)).rejects.toThrow('not_yours')
    const { id } = await addWebhook(people.admin, input)
    await sendTest(people.admin, { id })
    await removeWebhook(people.admin, { id })
    await expect(removeWebhook(people.admin, { id })).rejects.toThrow('no_such_webhook')
    const told = await db().historyEntry.findMany({ orderBy: { id: 'desc' }, take: 3 })
    expect(told.map(({ kind }) => kind)).toEqual(['webhook.removed', 'webhook.tested', 'webhook.added'])
    expect(told[2]?.payload).toEqual({ name: 'RIS', host: 'raad.example' })
    expect(await db().webhookDelivery.count()).toBe(0)
  })
})
