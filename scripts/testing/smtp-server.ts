import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = Awaited<ReturnType<typeof PostalMime.parse>>

type Say = { code: number; words: string }

const errorOf = ({ code, words }: Say) => Object.assign(new Error(words), { responseCode: code })

export type SmtpServer = Awaited<ReturnType<typeof startSmtpServer>>

/** A real mail server on this machine; what it is given can be read back, and what it says to someone can be chosen. */
export async function startSmtpServer(port = 0) {
  const received: Received[] = []
  const refusals = new Map<string, Say>()
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) => {
      const refusal = refusals.get(address)
      done(refusal && errorOf(refusal))
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        received.push(await PostalMime.parse(Buffer.concat(chunks)))
        done()
      })
    },
  })
  server.on('error', () => undefined) // a connection that a killed sender left
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const taken = (listening.address() as AddressInfo).port
  return {
    port: taken,
    url: `smtp://127.0.0.1:${taken}`,
    received,
    /** What this address is answered from now on. */
    refuse: (address: string, say: Say) => refusals.set(address, say),
    accept: (address: string) => refusals.delete(address),
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
