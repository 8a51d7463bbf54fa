/** `npm run bench:mail [-- --count 2000]`: how many mails a second go into the outbox, and from there to a mail server. */
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { db } from '../lib/db/client'
import { runQueue } from '../lib/jobs/run-queue'
import { compose } from '../lib/mail/compose'
import { openMailServer } from '../lib/mail/mail-server'
import { queueMail } from '../lib/mail/queue-mail'
import { sendMail } from '../lib/mail/send-mail'
import { makeApplicationRole } from './database/app-role'
import { startEmbeddedServer } from './database/embedded'
import { migrate } from './database/migrate'
import { recreateDatabase } from './database/recreate'
import { startSmtpServer } from './testing/smtp-server'

const { values } = parseArgs({ options: { count: { type: 'string', default: '2000' } } })
const count = Number(values.count)
const letter = compose({
  language: 'nl',
  subject: 'Meting',
  blocks: ['Een brief van gewone lengte.'.repeat(20)],
})

const perSecond = (since: number) => Math.round((count / (performance.now() - since)) * 1000)

const cluster = await startEmbeddedServer(path.resolve('.data/test'))
const owner = await recreateDatabase(cluster.url, 'gestand_bench_mail')
await migrate(owner)
const connectionString = await makeApplicationRole(owner)
process.env.DATABASE_URL = connectionString
const smtp = await startSmtpServer()

const writing = performance.now()
for (let at = 0; at < count; at++)
  await db().$transaction((tx) =>
    queueMail(tx, { ...letter, kind: 'account_notice', to: `${at}@raad.example` }, new Date()),
  )
console.log(`written, one transaction each: ${perSecond(writing)} mails/s`)

const server = openMailServer(smtp.url, 'gestand@raad.example')
const sending = performance.now()
const queue = await runQueue({ connectionString, tasks: { send_mail: sendMail(() => server) } })
while ((await db().mail.count({ where: { state: 'waiting' } })) > 0) await wait(50)
console.log(
  `sent to a mail server on this machine: ${perSecond(sending)} mails/s, ${smtp.received.length} arrived`,
)
await queue.stop()
server.close()
await smtp.stop()
await db().$disconnect()
if (cluster.started) await cluster.stop()
process.exit(smtp.received.length === count ? 0 : 1)
