import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '../lib/db/client'
import { withEmptyServer } from '../scripts/e2e/empty-server'
import { askDatabase, givePassword, inOtherBrowser, PASSWORD, someone } from './support/account'
import { DEMO, expect, expectAccessible, signIn, test, withoutScripts } from './support/test'

/** Signing in, and what people do to their own door. */

askDatabase(test)

test('one’s own sessions: seen, one ended, and signed out everywhere', async ({ browser, baseURL, page }) => {
  const { email } = await someone()
  const other = await inOtherBrowser(browser, baseURL, email)
  await givePassword(page, email)
  await expect(page).toHaveURL(/\/desk$/)
  await page.getByRole('link', { name: 'Mijn account' }).click()
  const sessions = page.getByRole('main').getByRole('listitem')
  await expect(sessions).toHaveCount(2)
  await expect(page.getByText('deze browser')).toHaveCount(1)
  await sessions.getByRole('button', { name: 'Uitloggen' }).click()
  await expect(page.getByText('Die browser is uitgelogd.')).toBeVisible()
  await expect(sessions).toHaveCount(1)
  await other.goto('/desk')
  await expect(other).toHaveURL(/\/sign-in/)

  await givePassword(other, email)
  await expect(other).toHaveURL(/\/desk$/)
  await page.getByRole('button', { name: 'Overal uitloggen' }).click()
  await expect(page.getByText('U bent overal uitgelogd.')).toBeVisible()
  for (const each of [page, other]) {
    await each.goto('/desk')
    await expect(each).toHaveURL(/\/sign-in/)
  }
  await other.context().close()
})

test('a role that changes holds at once for a session that is open', async ({ browser, baseURL, page }) => {
  const { id, email } = await someone('staff')
  const theirs = await inOtherBrowser(browser, baseURL, email)
  await theirs.goto('/documents/new')
  await expect(theirs.getByRole('button', { name: 'Lees en zoek toezeggingen' })).toBeVisible()
  await signIn(page, DEMO.admin)
  await page.goto(`/admin/people/${id}`)
  await page.locator('input[name=role][value=member]').check()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect(page.getByText('Het account is aangepast.')).toBeVisible()
  const answer = await theirs.request.get('/documents/new')
  expect(await answer.text()).not.toContain('Lees en zoek toezeggingen')
  await givePassword(theirs, email)
  await expect(theirs).toHaveURL(/\/desk$/)
  await theirs.goto('/documents/new')
  await expect(theirs.getByRole('button', { name: 'Lees en zoek toezeggingen' })).toHaveCount(0)
  await theirs.context().close()
})

test('a password that burglars know is refused, another one taken, and only this browser stays', async ({
  browser,
  baseURL,
  page,
}) => {
  const { email } = await someone()
  const other = await inOtherBrowser(browser, baseURL, email)
  await givePassword(page, email)
  await expect(page).toHaveURL(/\/desk$/)
  await page.goto('/account')
  const change = async (password: string) => {
    const form = page.locator('form').filter({ has: page.getByLabel('Nieuw wachtwoord') })
    await form.getByLabel('Uw wachtwoord van nu').fill(PASSWORD)
    await form.getByLabel('Nieuw wachtwoord').fill(password)
    await form.getByRole('button', { name: 'Wachtwoord wijzigen' }).click()
  }
  await change('Wachtwoord2026')
  await expect(page.getByText('lijsten die inbrekers gebruiken').first()).toBeVisible()
  await change('vijf losse woorden en meer')
  await expect(page.getByText('Uw wachtwoord is gewijzigd.')).toBeVisible()
  await other.goto('/desk')
  await expect(other).toHaveURL(/\/sign-in/)
  await givePassword(other, email, 'vijf losse woorden en meer')
  await expect(other).toHaveURL(/\/desk$/)
  await other.context().close()
})

/** The link of the last mail to an address, from the outbox: this council has no mail server. */
async function linkTo(email: string): Promise<string> {
  const mail = await db().mail.findFirst({ where: { to: email }, orderBy: { createdAt: 'desc' } })
  return /\/password\/new\?token=\S+/.exec(mail?.text ?? '')?.[0] ?? ''
}

async function choose(page: Page, password = PASSWORD) {
  await page.getByLabel('Nieuw wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Bewaren en inloggen' }).click()
}

test('someone is invited, chooses a password without JavaScript, and the link is used up', async ({
  browser,
  baseURL,
  page,
}) => {
  const email = `${randomUUID()}@gestand.example`
  await signIn(page, DEMO.admin)
  await page.goto('/admin/people/new')
  await page.getByLabel('Naam', { exact: true }).fill('Genodigde')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByRole('main').locator('form button[type=submit]').click()
  await expect(page.getByText('de uitnodiging is onderweg')).toBeVisible()
  const link = await linkTo(email)

  const context = await withoutScripts(browser, baseURL)
  const theirs = await context.newPage()
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Welkom, Genodigde')
  await choose(theirs, 'Wachtwoord2026')
  await expect(theirs.getByText('lijsten die inbrekers gebruiken').first()).toBeVisible()
  await choose(theirs)
  await expect(theirs).toHaveURL(/\/desk$/)
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Deze link werkt niet (meer)')
  await context.close()
})

test('a forgotten password: one answer for everyone, a link for its owner, every session ended', async ({
  browser,
  baseURL,
  page,
}) => {
  const { email } = await someone()
  const open = await inOtherBrowser(browser, baseURL, email)
  const answers: string[] = []
  for (const address of ['niemand-hier@gestand.example', email]) {
    await page.goto('/sign-in')
    await page.getByRole('link', { name: 'Wachtwoord vergeten?' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wachtwoord vergeten')
    await page.getByLabel('E-mailadres').fill(address)
    await page.getByRole('button', { name: 'Link sturen' }).click()
    await expect(page.getByText('Kijk in uw e-mail')).toBeVisible()
    answers.push(await page.getByRole('main').innerText())
  }
  expect(answers[0]).toBe(answers[1])
  await expectAccessible(page)
  await page.goto(await linkTo(email))
  await choose(page, 'vijf losse woorden en meer')
  await expect(page).toHaveURL(/\/desk$/)
  await open.goto('/desk')
  await expect(open).toHaveURL(/\/sign-in/)
  await open.context().close()
})

test('an empty register: the server prints a link, and behind it the first admin is made', async ({
  browser,
}) => {
  const owner = process.env.GESTAND_OWNER_URL as string
  const app = process.env.GESTAND_DATABASE_URL as string
  await withEmptyServer({ owner, app }, async ({ url, link }) => {
    await expect.poll(link).not.toBe('')
    const context = await withoutScripts(browser, url)
    const page = await context.newPage()
    await page.goto('/set-up')
    await expect(page.getByText('De link om het eerste te maken staat in de uitvoer')).toBeVisible()
    await page.goto(link())
    await page.getByLabel('Naam van de raad').fill('Gemeente Kwaarden')
    await page.getByLabel('Uw naam').fill('Eerste beheerder')
    await page.getByLabel('Uw e-mailadres').fill('eerste@kwaarden.example')
    await choosePasswordAndBegin(page)
    await expect(page.getByText('Het register kan beginnen.')).toBeVisible()
    await page.goto(link())
    await expect(page).not.toHaveURL(/set-up/)
    await context.close()
  })
})

async function choosePasswordAndBegin(page: Page) {
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Beginnen' }).click()
}
