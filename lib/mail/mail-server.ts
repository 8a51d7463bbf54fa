import { createTransport } from 'nodemailer'
import { env } from '../env'

/** What a mail is to a mail server. */
export type Letter = {
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  unsubscribe: string | null
  attachments?: { filename: string; contentType: string; content: Buffer }[]
}

export type MailServer = {
  /** @throws Error of the mail server or the way to it */
  send: (letter: Letter) => Promise<void>
  /** The part of a Message-ID after the @. */
  domain: string
  close: () => void
}

const SECONDS = 1000
/** A server that stands still must not hold up the queue. */
const PATIENCE = {
  connectionTimeout: 15 * SECONDS,
  greetingTimeout: 15 * SECONDS,
  socketTimeout: 60 * SECONDS,
}

/** RFC 8058: the mail program itself can end this kind of mail, without signing in. */
const unsubscribing = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** Connections to the council's mail server, kept open for a next mail. */
export function openMailServer(url: string, from: string): MailServer {
  const transport = createTransport({ url, pool: true, maxConnections: 4, maxMessages: 100, ...PATIENCE })
  const send = async ({ unsubscribe, ...letter }: Letter) => {
    // Machines that answer mail (out of office) leave this alone: RFC 3834.
    const headers = { 'Auto-Submitted': 'auto-generated', ...(unsubscribe && unsubscribing(unsubscribe)) }
    await transport.sendMail({ from, ...letter, headers, disableFileAccess: true, disableUrlAccess: true })
  }
  const domain = (from.split('@').at(-1) as string).replace('>', '').trim()
  return { send, domain, close: () => transport.close() }
}

let opened: MailServer | null | undefined

/** The mail server of the settings; null where there is none. */
export function mailServer(): MailServer | null {
  const { SMTP_URL, MAIL_FROM } = env()
  opened ??= SMTP_URL && MAIL_FROM ? openMailServer(SMTP_URL, MAIL_FROM) : null
  return opened
}
