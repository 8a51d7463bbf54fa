import type { Tx } from '../db/client'
import { addJob } from '../jobs/add-job'
import type { Composed } from './compose'
import type { MailKind } from './kinds'

type File = { fileName: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> }

type NewMail = Composed & {
  id?: string
  attachments?: File[]
  kind: MailKind
  to: string
  /** Whose mail it is, where they have an account. */
  accountId?: string
  /** What it tells, once: written a second time with the same key, it is left out. */
  key?: string
  /** It holds a secret link; see the schema. */
  secret?: boolean
  unsubscribe?: string
}

/** Asks the queue to send what stands in the outbox. */
export const sendLater = (tx: Tx, id: string) => addJob(tx, 'send_mail', { id }, { key: `mail:${id}` })

/**
 * Writes mail into the outbox, in the transaction of the change it tells of: when that commits it will be sent at
 * least once, and a repeat carries the same Message-ID; when it does not, nothing was ever written.
 * @returns false where mail with this key had been written before
 */
export async function queueMail(tx: Tx, { attachments = [], ...mail }: NewMail, at: Date): Promise<boolean> {
  const [row] = await tx.mail.createManyAndReturn({
    data: [{ ...mail, createdAt: at }],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!row) return false
  if (attachments.length > 0)
    await tx.mailAttachment.createMany({ data: attachments.map((file) => ({ mailId: row.id, ...file })) })
  await sendLater(tx, row.id)
  return true
}
