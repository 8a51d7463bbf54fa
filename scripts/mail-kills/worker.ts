/** The process that is killed: the queue with nothing but the sending of mail, at the mail server of its environment. */
import { runQueue } from '../../lib/jobs/run-queue'
import { openMailServer } from '../../lib/mail/mail-server'
import { sendMail } from '../../lib/mail/send-mail'

const server = openMailServer(process.env.SMTP_URL as string, 'gestand@raad.example')
const send = sendMail(() => server)
let said = false

/** Ready when the first is sent: before that a kill would mostly strike the start. */
async function sendAndSay(...given: Parameters<typeof send>) {
  await send(...given)
  if (!said) process.stdout.write('ready\n')
  said = true
}

const tasks = { send_mail: sendAndSay }
const connectionString = process.env.DATABASE_URL as string
// Many mails in hand, each at another point of its way: one kill cuts off all of them.
await runQueue({ connectionString, tasks, concurrency: 12, graceSeconds: 0 })
