import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { council } from '../../scripts/testing/council'
import { AT, type Council, fresh } from '../../scripts/testing/lifecycle-paths'
import { type SmtpServer, startSmtpServer } from '../../scripts/testing/smtp-server'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { addTerm } from '../council/add-term'
import { db } from '../db/client'
import { type MailServer, openMailServer } from '../mail/mail-server'
import { sendMail } from '../mail/send-mail'
import { mailLetter } from './mail-letter'
import { findRound } from './queries'
import { revokeLink } from './revoke-link'
import { mailLetterInput } from './schema'
import { startRound } from './start-round'

ownTestDatabase()
vi.stubEnv('NEXTAUTH_SECRET', 'een geheim van meer dan tweeëndertig tekens')
vi.stubEnv('NEXTAUTH_URL', 'https://gestand.example')

const later = new Date(AT.getTime() + 60_000)
const HOLDER = 'R. Akkersdijk'
let people: Council
let smtp: SmtpServer
let server: MailServer
let round: string
let id: string

beforeAll(async () => {
  people = await council()
  smtp = await startSmtpServer()
  server = openMailServer(smtp.url, 'gestand@raad.example')
  const { id: portfolioId } = await db().portfolio.create({ data: { slug: 'zorg', name: 'Zorg' } })
  const term = {
    portfolioId,
    holder: HOLDER,
    office: 'wethouder' as const,
    startDate: '2026-01-01',
    endDate: null,
  }
  await addTerm(people.admin, term)
  await fresh(people, 'open', { latest: '2026-05-01', portfolioId })
  round = (await startRound(people.staff, { until: '2026-07-31' }, AT)).id
  id = (await db().reminder.findFirstOrThrow({ where: { roundId: round, holder: HOLDER } })).id
})
afterAll(async () => {
  server.close()
  await smtp.stop()
})

const input = (to = 'wethouder@gemeente.example') => mailLetterInput.parse({ id, to, language: 'nl' })
const letter = async () =>
  (await findRound(people.staff, round, later))?.reminders.find(({ holder }) => holder === HOLDER)
const deliver = async () => {
  for (const mail of await db().mail.findMany({ where: { state: 'waiting', kind: 'reminder_letter' } }))
    await sendMail(() => server)({ id: mail.id }, { isLast: false })
}

it('mails the letter as PDF with the private link, keeps who got it, and wipes words and file once it was sent', async () => {
  await mailLetter(people.staff, input(), later)
  expect(await db().mailAttachment.count()).toBe(1)
  await deliver()
  const [mail] = smtp.received
  const link = (await letter())?.link as string
  expect(mail).toMatchObject({ to: [{ address: 'wethouder@gemeente.example' }] })
  expect(mail?.text).toContain(link)
  const [file] = mail?.attachments ?? []
  expect(file).toMatchObject({ mimeType: 'application/pdf' })
  expect(
    Buffer.from(file?.content as ArrayBuffer)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  expect(await db().mailAttachment.count()).toBe(0)
  expect(await db().mail.findFirst({ where: { kind: 'reminder_letter' } })).toMatchObject({
    text: '',
    html: '',
  })
  const [sent] = (await letter())?.mails ?? []
  expect(sent).toMatchObject({ to: 'wethouder@gemeente.example', sentAt: later, mail: { state: 'sent' } })
  expect((await letter())?.address).toBe('wethouder@gemeente.example')
  const told = await db().historyEntry.findFirst({ where: { kind: 'reminder.mailed' } })
  expect(told?.payload).toEqual({ holder: HOLDER })
})

it('can be mailed again, and to somebody else', async () => {
  await mailLetter(people.staff, input('bestuurssecretariaat@gemeente.example'), later)
  await deliver()
  expect(smtp.received).toHaveLength(2)
  expect((await letter())?.mails).toHaveLength(2)
})

it('is for the office, to an address, and ends with the link', async () => {
  expect(mailLetterInput.safeParse({ id, to: 'geen adres', language: 'nl' }).success).toBe(false)
  await expect(mailLetter(people.member, input(), later)).rejects.toThrow('not_yours')
  await revokeLink(people.staff, { id }, later)
  await expect(mailLetter(people.staff, input(), later)).rejects.toThrow('reminder_link_closed')
})
