import type { Page } from '@playwright/test'
import { DEMO, expect, signIn, test, withoutScripts } from './support/test'

/** Signing in through a real OpenID Connect provider, whose own pages stand in between. */

async function throughIssuer(page: Page, name: string) {
  await page.goto('/sign-in?back=/documents')
  await page.getByRole('link', { name: 'Inloggen met Proefgemeente' }).click()
  await page.locator('[name=login]').fill(name)
  await page.locator('[name=password]').fill('wat dan ook')
  await page.locator('[type=submit]').click()
  await page.getByRole('button', { name: 'Continue' }).click()
}

test('a group of the identity provider opens the door, with the role it carries', async ({
  browser,
  baseURL,
}) => {
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await throughIssuer(page, 'nieuw')
  await expect(page).toHaveURL(/\/documents$/)
  await expect(page.getByText('Nieuwe griffier')).toBeVisible()
  await page.goto('/documents/new') // staff only
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('niet')
  await context.close()
})

test('someone in no group of ours is told so, and gets no account', async ({ browser, baseURL }) => {
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await throughIssuer(page, 'buitenstaander')
  await expect(page.getByText('niet in een groep die hier toegang heeft')).toBeVisible()
  await signIn(page, DEMO.admin)
  await page.goto('/admin/people')
  await expect(page.getByText('buitenstaander@login.example')).toHaveCount(0)
  await expect(page.getByText('nieuw@login.example')).toBeVisible()
  await context.close()
})

test('an answer this browser did not ask for opens nothing', async ({ page }) => {
  await page.goto('/api/auth/callback/issuer?code=gestolen&state=verzonnen')
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByText('Het inloggen via de inlogdienst is niet gelukt')).toBeVisible()
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})
