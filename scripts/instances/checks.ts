import { setTimeout as wait } from 'node:timers/promises'
import { db } from '../../lib/db/client'
import { LIMITS } from '../../lib/limits/limits'
import { compose } from '../../lib/mail/compose'
import { queueMail } from '../../lib/mail/queue-mail'
import { DEMO_PASSWORD, DEMO_SIGN_INS } from '../../prisma/seed/demo-accounts'
import type { startSmtpServer } from '../testing/smtp-server'
import { newReader, type Reader } from './reader'

type MailServer = Awaited<ReturnType<typeof startSmtpServer>>

/** What was checked, and what came of it; `wrong` where it did not hold. */
export type Check = { says: string; wrong?: string }

const letter = (turn: number, run: string) => ({
  ...compose({ language: 'nl', subject: `Bericht ${turn}`, blocks: ['Een bericht om te tellen.'] }),
  kind: 'account_notice' as const,
  to: `lezer${turn}@${run}.gestand.example`,
})

const emailOf = (role: string) =>
  DEMO_SIGN_INS.find((account) => account.role.startsWith(role))?.email as string

export async function signedIn(url: string, role: string): Promise<Reader> {
  const reader = newReader(url)
  const answer = await reader.send('/sign-in', { email: emailOf(role), password: DEMO_PASSWORD })
  if (answer.status !== 303) throw new Error(`signing in answered ${answer.status}`)
  return reader
}

/** A session that one instance opened is one for all of them. */
export async function sessionIsShared(urls: string[]): Promise<Check> {
  const reader = await signedIn(urls[0] as string, 'staff')
  const statuses = await Promise.all(
    urls.map((url) =>
      fetch(`${url}/desk`, { headers: { cookie: reader.cookie() }, redirect: 'manual' }).then(
        ({ status }) => status,
      ),
    ),
  )
  const wrong = statuses.every((status) => status === 200) ? undefined : `answered ${statuses.join(', ')}`
  return { says: `a session opened by one of ${urls.length} instances is valid on all`, wrong }
}

/** Guesses at one account, each at another instance, are counted together. */
export async function limitsAreShared(urls: string[]): Promise<Check> {
  const { tries } = LIMITS['sign_in.address']
  const guess = async (turn: number) => {
    const reader = newReader(urls[turn % urls.length] as string)
    const answer = await reader.send('/sign-in', {
      email: 'geraden@gestand.example',
      password: `poging ${turn}`,
    })
    return (await answer.text()).includes('te vaak')
  }
  const refused: boolean[] = []
  for (let turn = 0; turn < tries + urls.length; turn++) refused.push(await guess(turn))
  const first = refused.indexOf(true)
  const wrong =
    first === tries && refused.slice(first).every(Boolean) ? undefined : `refused: ${refused.join(' ')}`
  return {
    says: `${tries} guesses spread over the instances were let through, each one after that refused by all`,
    wrong,
  }
}

/** Mail that waits is sent by one of them, once. What others wrote before may still come meanwhile, and is not counted. */
export async function jobsRunOnce(mail: MailServer, count: number): Promise<Check> {
  const run = crypto.randomUUID()
  const sent = () => mail.received.filter(({ to }) => to?.some(({ address }) => address?.includes(run)))
  await db().$transaction(async (tx) => {
    for (let turn = 0; turn < count; turn++) await queueMail(tx, letter(turn, run), new Date())
  })
  const limit = Date.now() + 60_000
  while (sent().length < count && Date.now() < limit) await wait(100)
  await wait(2000) // time for a second copy, if there were one
  const different = new Set(sent().map(({ messageId }) => messageId)).size
  const wrong =
    sent().length === count && different === count
      ? undefined
      : `${sent().length} sent, ${different} different`
  return { says: `${count} jobs put in at once were each done once`, wrong }
}
