import type { Page } from '@playwright/test'
import { codeAt } from '../lib/second-factor/totp'
import { askDatabase, givePassword, inOtherBrowser, PASSWORD, signOut, someone } from './support/account'
import {
  DEMO,
  PASSWORD as DEMO_PASSWORD,
  expect,
  expectAccessible,
  signIn,
  test,
  withoutScripts,
} from './support/test'

/** A second step behind the password, and what helps who lost it. */

askDatabase(test)

async function giveCode(page: Page, code: string) {
  await expect(page).toHaveURL(/\/sign-in\/code/)
  await page.getByRole('textbox', { name: 'Code' }).fill(code)
  await page.getByRole('main').getByRole('button', { name: 'Inloggen' }).click()
}

/** Sets the second step up on one's own page. @returns what went into the app and onto paper */
async function setUpFactor(page: Page) {
  await page.goto('/account')
  await page.getByText('Tweede stap instellen').click()
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Verder' }) })
  await form.getByLabel('Uw wachtwoord van nu').fill(PASSWORD)
  await form.getByRole('button', { name: 'Verder' }).click()
  await expect(page).toHaveURL(/\/account\/factor$/)
  const secret = (await page.locator('p.font-mono').innerText()).replaceAll(' ', '')
  const codes = await page.locator('ul.font-mono li').allInnerTexts()
  return { secret, codes }
}

test('a second step: set up, asked for, never twice with one code, and a code on paper; without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const { email } = await someone()
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await givePassword(page, email)
  const { secret, codes } = await setUpFactor(page)
  expect(codes).toHaveLength(10)
  const used = codeAt(secret, new Date())
  await page.getByRole('textbox', { name: 'Code' }).fill(used)
  await page.getByRole('button', { name: 'Aanzetten' }).click()
  await expect(page.getByText('De tweede stap staat aan.')).toBeVisible()

  await signOut(page)
  await givePassword(page, email)
  await page.goto('/desk') // the password alone opens nothing
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/sign-in/code')
  await giveCode(page, used)
  await expect(page.getByText('Deze code klopt niet, is al gebruikt of is te oud').first()).toBeVisible()
  await giveCode(page, codeAt(secret, new Date(Date.now() + 30_000)))
  await expect(page).toHaveURL(/\/desk$/)

  await signOut(page)
  await givePassword(page, email)
  await giveCode(page, codes[3] as string)
  await expect(page).toHaveURL(/\/desk$/)
  await page.goto('/account')
  await expect(page.getByText('U hebt nog 9 herstelcodes.')).toBeVisible()
  await context.close()
})

test('an admin helps someone who lost app and codes', async ({ browser, baseURL, page }) => {
  const { id, email } = await someone()
  const theirs = await inOtherBrowser(browser, baseURL, email)
  const { secret } = await setUpFactor(theirs)
  await expectAccessible(theirs)
  await theirs.getByRole('textbox', { name: 'Code' }).fill(codeAt(secret, new Date()))
  await theirs.getByRole('button', { name: 'Aanzetten' }).click()
  await expect(theirs.getByText('De tweede stap staat aan.')).toBeVisible()
  await expectAccessible(theirs)

  await signIn(page, DEMO.admin)
  await page.goto(`/admin/people/${id}`)
  const help = page
    .locator('form')
    .filter({ has: page.getByRole('button', { name: 'Tweede stap uitzetten' }) })
  await help.getByLabel('Uw eigen wachtwoord').fill(DEMO_PASSWORD)
  await help.getByRole('button').click()
  await expect(page.getByText('De tweede stap is uitgezet.')).toBeVisible()
  await theirs.goto('/desk')
  await expect(theirs).toHaveURL(/\/sign-in/)
  await givePassword(theirs, email)
  await expect(theirs).toHaveURL(/\/desk$/)
  await theirs.context().close()
})
