import { randomUUID } from 'node:crypto'
import type { Browser, Page } from '@playwright/test'
import { db } from '../../lib/db/client'
import { hashPassword } from '../../lib/people/passwords'
import { expect } from './test'

/** People of a test's own at their own door. Needs the database: see `askDatabase`. */

/** Lets a spec ask the database of the server under test, and lets go of it at the end. */
export function askDatabase(test: { afterAll: (leave: () => Promise<void>) => void }) {
  process.env.DATABASE_URL = process.env.GESTAND_DATABASE_URL
  test.afterAll(() => db().$disconnect())
}

export const PASSWORD = 'vier losse woorden samen'

/** Someone of the test's own: what happens to them disturbs no other. */
export async function someone(role: 'member' | 'staff' | 'admin' = 'member') {
  const email = `${randomUUID()}@gestand.example`
  const name = `Proef ${email.slice(0, 6)}`
  const data = { role, name, email, passwordHash: await hashPassword(PASSWORD) }
  return db().account.create({ data, select: { id: true, email: true, name: true } })
}

export async function givePassword(page: Page, email: string, password = PASSWORD) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mailadres').fill(email)
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
}

export const signOut = (page: Page) =>
  page.getByRole('button', { name: 'Uitloggen', exact: true }).first().click()

export async function inOtherBrowser(browser: Browser, baseURL: string | undefined, email: string) {
  const context = await browser.newContext({ baseURL, locale: 'nl-NL' })
  const page = await context.newPage()
  await givePassword(page, email)
  await expect(page).toHaveURL(/\/desk$/)
  return page
}
