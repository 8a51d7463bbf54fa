import { randomUUID } from 'node:crypto'
import type { Browser, Locator, Page } from '@playwright/test'
import type { Account } from '../lib/access/actor'
import { today } from '../lib/clock'
import { addDays, toDate } from '../lib/day'
import { db } from '../lib/db/client'
import { commitment } from '../scripts/testing/council'
import { DEMO, expect, expectAccessible, signIn, test, withoutScripts } from './support/test'

/** A reminder round: the office asks, a portfolio holder answers without an account, the office takes it over. */

process.env.DATABASE_URL = process.env.GESTAND_DATABASE_URL
test.afterAll(() => db().$disconnect())

/** A holder of the test's own, with one promise that is late and two that are to come. */
async function holderWithPromises() {
  const holder = `Proef ${randomUUID().slice(0, 8)}`
  const { id: portfolioId } = await db().portfolio.create({ data: { slug: randomUUID(), name: holder } })
  const from = toDate(addDays(today(), -400))
  await db().officeTerm.create({ data: { portfolioId, holder, office: 'wethouder', from } })
  const { id, name } = await db().account.findUniqueOrThrow({ where: { email: DEMO.colleague } })
  const staff: Account = { kind: 'account', id, name, role: 'staff' }
  const numbers = []
  for (const days of [-20, 20, 30]) {
    const latest = addDays(today(), days)
    const number = await commitment(staff, { madeOn: addDays(today(), -90), latest })
    await db().commitment.update({ where: { number }, data: { portfolioId } })
    numbers.push(number)
  }
  return { holder, numbers: numbers as [string, string, string] }
}

/** From the desk to the letters of a new round. @returns the holder's letter */
async function startRound(page: Page, holder: string): Promise<Locator> {
  await page.goto('/desk')
  await page.getByRole('link', { name: 'Rappel', exact: true }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Maak de brieven' }).click()
  await expect(page).toHaveURL(/\/reminders\/[0-9a-f-]{36}/)
  await expectAccessible(page)
  return page.getByRole('listitem').filter({ hasText: holder })
}

async function fileOf(page: Page, letter: Locator, name: string) {
  const href = await letter.getByRole('link', { name }).getAttribute('href')
  const answer = await page.request.get(href as string)
  expect(answer.status()).toBe(200)
  return { type: answer.headers()['content-type'], start: (await answer.body()).subarray(0, 4).toString() }
}

const itemOf = (page: Page, number: string) => page.getByRole('listitem').filter({ hasText: number })
const save = (item: Locator) => item.getByRole('button', { name: 'Antwoord bewaren' }).click()

/** What the holder does: first one mistake, then an answer of each kind. No session, no scripts. */
async function answerAll(browser: Browser, link: string, [done, moved, silent]: [string, string, string]) {
  const context = await withoutScripts(browser, undefined)
  const page = await context.newPage()
  await page.goto(link)
  await itemOf(page, done).getByRole('radio', { name: 'Gedaan' }).check()
  await itemOf(page, done).getByLabel('Datum van dat document').fill(addDays(today(), -5))
  await save(itemOf(page, done))
  await expect(page.getByRole('alert')).toContainText('Nog niet alles klopt')
  await expect(itemOf(page, done).getByLabel('Datum van dat document')).toHaveValue(addDays(today(), -5))
  await itemOf(page, done).getByLabel('Documentnummer').fill('26bb004711')
  await save(itemOf(page, done))
  await expect(itemOf(page, done)).toContainText('Uw antwoord is bewaard.')
  await itemOf(page, moved).getByRole('radio', { name: 'Nieuwe termijn' }).check()
  await itemOf(page, moved).locator('[name=newLatest]').fill(addDays(today(), 120))
  await itemOf(page, moved).getByLabel('Toelichting of reden').fill('Het bureau levert later.')
  await save(itemOf(page, moved))
  await expect(itemOf(page, moved)).toContainText('Uw antwoord is bewaard.')
  await itemOf(page, silent).getByRole('radio', { name: 'Niets te melden' }).check()
  await save(itemOf(page, silent))
  await expect(itemOf(page, silent)).toContainText('Uw antwoord is bewaard.')
  await context.close()
}

test('ask every portfolio holder, hear an answer without an account, and take it over at once', async ({
  page,
  browser,
}) => {
  test.setTimeout(360_000)
  const { holder, numbers } = await holderWithPromises()
  await signIn(page, DEMO.staff)
  const letter = await startRound(page, holder)
  await expect(letter).toContainText('1 te laat, 2 binnenkort')
  expect(await fileOf(page, letter, 'Brief als PDF')).toEqual({
    type: 'application/pdf',
    start: '%PDF',
  })
  expect((await fileOf(page, letter, 'Brief als Word-bestand')).start).toBe('PK\u0003\u0004')

  const link = await letter.locator('code').innerText()
  await answerAll(browser, link, numbers)
  const round = page.url()
  await page.goto(link)
  await expectAccessible(page)

  await page.goto(round)
  for (const number of numbers) await expect(page.getByRole('checkbox', { name: number })).toBeChecked()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verwerken' }).click()
  await expect(page.getByText('De keuze is verwerkt.')).toBeVisible()
  await expect(page.getByText('overgenomen', { exact: true })).toHaveCount(3)

  const [done, moved] = numbers
  await page.goto(`/commitments/${done}`)
  await expect(page.getByText('26bb004711').first()).toBeVisible()
  await expect(page.locator('#history')).toContainText(`${holder} antwoordde op de rappel.`)
  await page.goto(`/commitments/${moved}`)
  await expect(page.locator('#history')).toContainText('Het bureau levert later.')

  // What was taken over only reads; a link that was revoked says what any wrong link says.
  await page.goto(link)
  await expect(page.getByRole('button', { name: 'Antwoord bewaren' })).toHaveCount(0)
  await page.goto(round)
  await letter.getByRole('button', { name: 'Link intrekken' }).click()
  await expect(page.getByText('De link is ingetrokken.')).toBeVisible()
  const shut = []
  for (const address of [link, '/answer/geen-link']) {
    await page.goto(address)
    shut.push(await page.getByRole('main').innerText())
  }
  expect(shut[0]).toContain('Deze link werkt niet (meer).')
  expect(shut[1]).toBe(shut[0])
})
