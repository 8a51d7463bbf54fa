import { z } from 'zod'
import { now } from '../clock'
import { db } from '../db/client'
import type { Mail } from '../db/generated/client'
import type { Task, Try } from '../jobs/task'
import type { MailServer } from './mail-server'

/**
 * What becomes of a mail is bookkeeping of the sender, and goes past `change()`: see docs/decisions/0014.
 * The order keeps it from being lost: noted as tried, handed over, noted as sent. Whoever dies in between leaves a
 * mail that is tried again, under the Message-ID it got at the first try.
 */

const payloadSchema = z.object({ id: z.uuid() })

/** Notes the try; null where there is nothing to send any more. */
async function beginTry(id: string, domain: string): Promise<(Mail & { messageId: string }) | null> {
  const mail = await db().mail.findUnique({ where: { id } })
  if (mail?.state !== 'waiting') return null
  const messageId = mail.messageId ?? `<${id}@${domain}>`
  await db().mail.update({ where: { id }, data: { messageId, triedAt: now(), tries: { increment: 1 } } })
  return { ...mail, messageId }
}

/** Words with a secret link have done their work once they are sent, and so have files that hold it. */
async function noteSent({ id, secret }: Mail) {
  const wiped = secret ? { text: '', html: '' } : {}
  const sent = { state: 'sent' as const, sentAt: now(), lastError: null, ...wiped }
  await db().$transaction(async (tx) => {
    await tx.mail.updateMany({ where: { id, state: 'waiting' }, data: sent })
    if (secret) await tx.mailAttachment.deleteMany({ where: { mailId: id } })
  })
}

type SmtpError = Error & { code?: string; responseCode?: number }

/** The server took the question and said no for good: another try would get the same answer. */
function isRefusal({ code, responseCode }: SmtpError): boolean {
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500
}

async function filesOf(mailId: string) {
  const files = await db().mailAttachment.findMany({ where: { mailId }, orderBy: { fileName: 'asc' } })
  return files.map(({ fileName: filename, mediaType: contentType, bytes }) => ({
    ...{ filename, contentType, content: Buffer.from(bytes) },
  }))
}

async function handOver(mail: Mail & { messageId: string }, server: MailServer, { isLast }: Try) {
  try {
    await server.send({ ...mail, attachments: await filesOf(mail.id) })
  } catch (error) {
    const failed = isLast || isRefusal(error as SmtpError)
    const data = { lastError: (error as Error).message, ...(failed && { state: 'failed' as const }) }
    await db().mail.updateMany({ where: { id: mail.id, state: 'waiting' }, data })
    if (failed) return
    throw error
  }
  await noteSent(mail)
}

/** Sends one mail of the outbox; without a mail server it is kept, for the admin to read. */
export const sendMail =
  (findServer: () => MailServer | null): Task =>
  async (payload, attempt) => {
    const { id } = payloadSchema.parse(payload)
    const server = findServer()
    if (!server) {
      await db().mail.updateMany({ where: { id, state: 'waiting' }, data: { state: 'kept' } })
      return
    }
    const mail = await beginTry(id, server.domain)
    if (mail) await handOver(mail, server, attempt)
  }
