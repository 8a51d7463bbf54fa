import type { Page } from '@playwright/test'
import { withEmptyServer } from '../scripts/e2e/empty-server'
import { lookAt, looksOf } from './support/cells'
import { expect, keepQuiet, PASSWORD, test } from './support/test'

/** A council that begins: nothing stands in its register yet, and at first nobody has an account. */

const PUBLIC = ['', 'commitments', 'documents', 'committees', 'portfolios', 'figures', 'go', 'sign-in']
const OFFICE = ['desk', 'reminders', 'imports', 'documents/new', 'commitments/views', 'account']
const ADMIN = ['admin', 'people', 'council', 'calendar', 'mail', 'tokens', 'webhooks', 'privacy'].map(
  (name) => (name === 'admin' ? name : `admin/${name}`),
)

async function walk(page: Page, addresses: string[]) {
  for (const [index, address] of addresses.entries()) {
    const answer = await page.goto(`/${address}`)
    expect.soft(answer?.status(), `/${address} answers`).toBe(200)
    await lookAt(page, `/${address}`, 'empty', looksOf(index))
  }
}

/** Before there is anybody: without the link, with it, and refused. */
async function begin(page: Page, link: string) {
  await page.goto('/set-up')
  await expect(page.getByText('De link om het eerste te maken staat in de uitvoer')).toBeVisible()
  await lookAt(page, '/set-up', 'empty', looksOf(0))
  await page.goto(link)
  await lookAt(page, '/set-up', 'default', looksOf(1))
  await page.getByLabel('Naam van de raad').fill('Gemeente Kwaarden')
  await page.getByLabel('Uw naam').fill('Eerste beheerder')
  await page.getByLabel('Uw e-mailadres').fill('eerste@kwaarden.example')
  await page.getByLabel('Nieuw wachtwoord').fill('kort')
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await lookAt(page, '/set-up', 'error', looksOf(2))
  await page.getByLabel('Nieuw wachtwoord').fill(PASSWORD)
  await page.getByRole('button', { name: 'Beginnen' }).click()
  await expect(page.getByText('Het register kan beginnen.')).toBeVisible()
}

test('every page of an empty register says so, and is accessible', async ({ browser }) => {
  test.setTimeout(300_000)
  const owner = process.env.GESTAND_OWNER_URL as string
  const app = process.env.GESTAND_DATABASE_URL as string
  await withEmptyServer({ owner, app }, async ({ url, link }) => {
    await expect.poll(link).not.toBe('')
    const context = await browser.newContext({ baseURL: url, locale: 'nl-NL', reducedMotion: 'reduce' })
    const page = await context.newPage()
    const said = keepQuiet(page)
    await walk(page, PUBLIC)
    await begin(page, link())
    await walk(page, [...OFFICE, 'commitments', 'documents', ...ADMIN])
    expect(said, 'the console stays empty').toEqual([])
    await context.close()
  })
})
