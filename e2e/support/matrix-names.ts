import { randomUUID } from 'node:crypto'
import type { Account } from '../../lib/access/actor'
import type { Role } from '../../lib/access/roles'
import { today } from '../../lib/clock'
import { runBulk } from '../../lib/commitments/bulk'
import { addDays, toDate } from '../../lib/day'
import { db } from '../../lib/db/client'
import { checkImport } from '../../lib/imports/start'
import { uploadSheet } from '../../lib/imports/upload-sheet'
import { queueMail } from '../../lib/mail/queue-mail'
import { unsubscribeToken } from '../../lib/notices/unsubscribe-token'
import { hashPassword } from '../../lib/people/passwords'
import { tokenOf } from '../../lib/reminders/link'
import { startRound } from '../../lib/reminders/start-round'
import { layPending } from '../../lib/second-factor/pending'
import { makeToken } from '../../lib/tokens/tokens'
import { TEST_SECRET } from '../../scripts/e2e/server'
import { commitment } from '../../scripts/testing/council'
import { PASSWORD } from './test'

/** Something for each place in an address, made where the demo council has none. Links are signed as the server signs them. */

process.env.DATABASE_URL = process.env.GESTAND_DATABASE_URL
process.env.NEXTAUTH_SECRET = TEST_SECRET
process.env.NEXTAUTH_URL = process.env.GESTAND_URL

/** Somebody of this run's own, since tries are counted per account. */
async function someone(role: Role): Promise<Account & { email: string }> {
  const email = `${randomUUID()}@gestand.example`
  const name = `Kijker ${email.slice(0, 4)}`
  const { id } = await db().account.create({
    data: { role, name, email, passwordHash: await hashPassword(PASSWORD) },
  })
  return { kind: 'account', id, name, role, email }
}

const SHEET =
  'Titel;Citaat;Gedaan op;Termijn\nBrief over de markt;Wij sturen een brief.;2026-03-02;voor de zomer\n;;geen dag;\n'

async function importOf(staff: Account): Promise<string> {
  const { id } = await uploadSheet(staff, { file: new File([SHEET], 'toezeggingen.csv') })
  const { columns } = await db().import.findUniqueOrThrow({ where: { id } })
  await checkImport(staff, { id, columns: columns as never })
  return id
}

async function letters(staff: Account) {
  const round = await startRound(staff, { until: addDays(today(), 30) })
  const reminder = await db().reminder.findFirstOrThrow({
    where: { roundId: round.id },
    orderBy: { items: { _count: 'desc' } },
  })
  return { roundId: round.id, answerToken: tokenOf(reminder) }
}

async function mailOf({ id, email }: { id: string; email: string }): Promise<string> {
  const subject = 'Er is een antwoord op uw toezegging over de wachttijden'
  const words = {
    language: 'nl' as const,
    subject,
    text: 'Lees het in het register.',
    html: '<p>Lees het.</p>',
  }
  await db().$transaction((tx) =>
    queueMail(tx, { ...words, kind: 'assigned', to: email, accountId: id }, new Date()),
  )
  return (await db().mail.findFirstOrThrow({ where: { accountId: id } })).id
}

/** One that rests, so that nothing is sent anywhere. */
async function webhookOf(admin: Account): Promise<string> {
  const data = { name: 'Raadsinformatie', url: 'https://raad.example/toezeggingen', topics: ['commitments'] }
  const rest = { accountId: admin.id, secretHash: randomUUID(), pausedAt: new Date() }
  return (await db().webhook.create({ data: { ...data, ...rest } })).id
}

/** Bodies of which nothing is told, and a letter in which nothing was promised. */
async function nothingYet(staff: Account) {
  const slug = `stil-${randomUUID().slice(0, 8)}`
  const named = { slug, name: `Commissie ${slug}` }
  const committee = await db().committee.create({ data: { ...named, shortName: slug.toUpperCase() } })
  await db().portfolio.create({ data: named })
  const text = 'Geachte raad, dank voor uw vragen. Alles is beantwoord.'
  const letter = await db().document.create({
    data: {
      ...{ kind: 'answers', title: 'Brief zonder toezeggingen', documentDate: toDate(today()), text },
      ...{ mediaType: 'text/plain', size: text.length, sha256: randomUUID(), engineVersion: 'test' },
      ...{ createdById: staff.id, committeeId: committee.id, publishedAt: new Date() },
      file: { create: { bytes: new TextEncoder().encode(text) } },
    },
  })
  return { quiet: slug, emptyLetter: letter.id, bare: await commitment(staff, { latest: null }) }
}

async function tokens() {
  const [halfway, enrolling, invited] = await Promise.all([
    someone('member'),
    someone('admin'),
    someone('member'),
  ])
  await layPending(db(), enrolling.id, new Date())
  const make = (purpose: 'second_step' | 'invitation', accountId: string) =>
    makeToken(db(), { purpose, accountId }, new Date())
  return {
    halfway: await make('second_step', halfway.id),
    enrolling: { step: await make('second_step', enrolling.id), email: enrolling.email },
    invitation: await make('invitation', invited.id),
  }
}

/** What the demo council already holds. */
async function known() {
  const shown = { publishedAt: { not: null }, confidential: false }
  const [told, read, waiting, term] = await Promise.all([
    db().commitment.findFirstOrThrow({ where: { ...shown, slips: { gt: 0 } }, orderBy: { number: 'asc' } }),
    db().document.findFirstOrThrow({
      where: { publishedAt: { not: null } },
      orderBy: { documentDate: 'desc' },
    }),
    db().document.findFirstOrThrow({ where: { candidates: { some: { state: 'proposed' } } } }),
    db().officeTerm.findFirstOrThrow({ include: { portfolio: true }, orderBy: { from: 'desc' } }),
  ])
  return {
    ...{ number: told.number, documentId: read.id, reviewId: waiting.id },
    ...{ termId: term.id, portfolioId: term.portfolioId, portfolio: term.portfolio.slug },
  }
}

export async function findNames() {
  const [staff, admin] = await Promise.all([someone('staff'), someone('admin')])
  const there = await known()
  const bare = await nothingYet(staff)
  const run = await runBulk(admin, {
    ...{ act: 'publish', view: '' },
    items: [{ number: there.number, version: 1 }],
  } as never)
  return {
    ...there,
    ...bare,
    ...(await letters(staff)),
    ...(await tokens()),
    ...{ runId: run.id, importId: await importOf(staff), mailId: await mailOf(staff), accountId: staff.id },
    webhookId: await webhookOf(admin),
    unsubscribe: unsubscribeToken({ accountId: staff.id, kind: 'assigned' }),
  }
}
export type Names = Awaited<ReturnType<typeof findNames>>
