import type { Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../../prisma/seed/demo-accounts'

/** Signs in as one of the demo council's people; the clerk's office where none is named. */
export async function signIn(page: Page, email = 'griffie@gestand.example') {
  await page.goto('/sign-in')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(DEMO_PASSWORD)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL(/desk/)
}
