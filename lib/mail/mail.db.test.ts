import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startSmtpServer } from '../../scripts/testing/smtp-server'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { type Queue, runQueue } from '../jobs/run-queue'
import { compose } from './compose'
import { type MailServer, openMailServer } from './mail-server'
import { queueMail } from './queue-mail'
import { sendMail } from './send-mail'

ownTestDatabase()

const AT = new Date('2026-11-02T08:00:00Z')
const FROM = 'Gestand <gestand@raad.example>'
const blocks = [
  'Dag Lotte,',
  'Er is <iets> gebeurd.',
  { href: 'https://gestand.example/x?a=1&b=2', words: 'Bekijk' },
]
const letter = compose({ language: 'nl', subject: 'Één toezegging', blocks })

let smtp: Awaited<ReturnType<typeof startSmtpServer>>
let server: MailServer
const queues: Queue[] = []

beforeAll(async () => {
  smtp = await startSmtpServer()
  server = openMailServer(smtp.url, FROM)
  return async () => {
    server.close()
    await smtp.stop()
  }
})

afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.stop()))
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
  smtp.received.length = 0
})

async function start(found: MailServer | null = server) {
  const tasks = { send_mail: sendMail(() => found) }
  queues.push(
    await runQueue({ connectionString: process.env.DATABASE_URL as string, tasks, graceSeconds: 0 }),
  )
}

async function write(to: string, extra = {}) {
  await db().$transaction((tx) => queueMail(tx, { ...letter, kind: 'account_notice', to, ...extra }, AT))
  return db().mail.findFirstOrThrow({ where: { to }, orderBy: { createdAt: 'desc' } })
}

const find = (id: string) => db().mail.findUniqueOrThrow({ where: { id } })

async function until(condition: () => Promise<boolean> | boolean) {
  for (let tries = 0; !(await condition()); tries++) {
    if (tries > 400) throw new Error('it did not come to pass')
    await wait(25)
  }
}

const becomes = (id: string, state: string) => until(async () => (await find(id)).state === state)
/** The queue waits between tries; a test does not. */
const hurry = () => db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`

describe('mail in the outbox', () => {
  it('is sent once, by one of several servers, as text and as HTML', async () => {
    await Promise.all([start(), start(), start()])
    const { id } = await write('lotte@raad.example', { unsubscribe: 'https://gestand.example/u/1' })
    await becomes(id, 'sent')
    await wait(100)
    expect(smtp.received).toHaveLength(1)
    const [mail] = smtp.received
    expect(mail).toMatchObject({
      messageId: `<${id}@raad.example>`,
      subject: 'Één toezegging',
      from: { name: 'Gestand', address: 'gestand@raad.example' },
      to: [{ address: 'lotte@raad.example' }],
    })
    expect(mail?.text).toContain('Er is <iets> gebeurd.')
    expect(mail?.text).toContain('https://gestand.example/x?a=1&b=2')
    expect(mail?.html).toContain('Er is &lt;iets&gt; gebeurd.')
    const headers = Object.fromEntries(mail?.headers.map(({ key, value }) => [key, value]) ?? [])
    expect(headers['list-unsubscribe']).toBe('<https://gestand.example/u/1>')
    expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click')
    expect(await find(id)).toMatchObject({ state: 'sent', tries: 1, lastError: null })
  })

  it('is not there when the change it tells of was undone', async () => {
    const failing = db().$transaction(async (tx) => {
      await queueMail(tx, { ...letter, kind: 'account_notice', to: 'niemand@raad.example' }, AT)
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await db().mail.count({ where: { to: 'niemand@raad.example' } })).toBe(0)
    const [{ jobs }] = await db().$queryRaw<
      [{ jobs: bigint }]
    >`SELECT count(*) AS jobs FROM graphile_worker.jobs`
    expect(jobs).toBe(0n)
  })

  it('with the same key is written once, also by several at once', async () => {
    const twice = () => write('dubbel@raad.example', { key: 'due_soon:x:2026-11-02' })
    await Promise.all([twice(), twice(), twice()])
    expect(await db().mail.count({ where: { to: 'dubbel@raad.example' } })).toBe(1)
  })

  it('that the server refuses for good has failed, and says why', async () => {
    smtp.refuse('weg@raad.example', { code: 550, words: 'no such mailbox' })
    await start()
    const { id } = await write('weg@raad.example')
    await becomes(id, 'failed')
    expect((await find(id)).lastError).toContain('no such mailbox')
    expect(smtp.received).toEqual([])
  })

  it('that the server cannot take now is tried again under the same Message-ID', async () => {
    smtp.refuse('vol@raad.example', { code: 452, words: 'mailbox full' })
    await start()
    const { id } = await write('vol@raad.example')
    await until(async () => (await find(id)).lastError !== null)
    const first = await find(id)
    expect(first).toMatchObject({ state: 'waiting', tries: 1, messageId: `<${id}@raad.example>` })
    smtp.accept('vol@raad.example')
    await hurry()
    await becomes(id, 'sent')
    expect(smtp.received.map(({ messageId }) => messageId)).toEqual([first.messageId])
  })

  it('waits while the server is away, and leaves when it is back', async () => {
    const { port } = smtp
    await smtp.stop()
    await start()
    const { id } = await write('geduld@raad.example')
    await until(async () => (await find(id)).lastError !== null)
    expect((await find(id)).lastError).toContain('ECONNREFUSED')
    smtp = await startSmtpServer(port)
    await hurry()
    await becomes(id, 'sent')
    expect(smtp.received).toHaveLength(1)
  })

  it('has failed after its last try', async () => {
    smtp.refuse('nooit@raad.example', { code: 452, words: 'mailbox full' })
    const { id } = await write('nooit@raad.example')
    await db().$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1`
    await start()
    await becomes(id, 'failed')
  })

  it('is sent again under the same Message-ID where a server died after handing it over', async () => {
    const { id } = await write('nogmaals@raad.example')
    await sendMail(() => server)({ id }, { isLast: false })
    // As it stands when the process is killed before it could note that it was sent, job in hand.
    await db().mail.update({ where: { id }, data: { state: 'waiting', sentAt: null } })
    await db()
      .$executeRaw`UPDATE graphile_worker._private_jobs SET locked_by = 'killed', locked_at = now(), attempts = 1`
    await start()
    await becomes(id, 'sent')
    expect(smtp.received.map(({ messageId }) => messageId)).toEqual(Array(2).fill(`<${id}@raad.example>`))
  })

  it('is kept where there is no mail server', async () => {
    await start(null)
    const { id } = await write('demo@raad.example')
    await becomes(id, 'kept')
    expect(await find(id)).toMatchObject({ messageId: null, tries: 0, text: letter.text })
  })

  it('with a secret link loses its words once it is sent', async () => {
    await start()
    const { id } = await write('geheim@raad.example', { secret: true })
    await becomes(id, 'sent')
    expect(await find(id)).toMatchObject({ text: '', html: '' })
    expect(smtp.received[0]?.text).toContain('Bekijk')
  })

  it('refuses an address that would write headers of its own', async () => {
    await expect(write('a@b.example\r\nBcc: c@d.example')).rejects.toThrow('Mail_one_line')
  })
})
