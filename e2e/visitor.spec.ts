import { DEMO, expect, signIn, signInByHand, test } from './support/test'

/** Anyone reads; nobody writes without an account. */

test('the front door shows what is late, what comes and what was kept', async ({ page }) => {
  await page.goto('/')
  for (const heading of ['Te laat', 'Binnenkort', 'Onlangs afgedaan'])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  await page.getByLabel('Zoek op woord of nummer').fill('wachttijden')
  await page.getByRole('main').getByRole('button', { name: 'Zoeken' }).click()
  await expect(page.getByRole('link', { name: 'Brief over de wachttijden in de jeugdhulp' })).toBeVisible()
})

test('the register narrows by what stands in the address', async ({ page }) => {
  await page.goto('/commitments?standing=overdue&committee=swj')
  const rows = page.locator('tbody tr')
  const count = await rows.count()
  expect(count).toBeGreaterThan(0)
  for (const row of await rows.all()) {
    await expect(row).toContainText('te laat')
    await expect(row).toContainText('SWJ')
  }
  await page.getByRole('navigation', { name: 'Weergave' }).getByRole('link', { name: 'Alle' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(count)
})

test('confidential and unpublished ones are nowhere to be seen', async ({ page }) => {
  await signIn(page, DEMO.staff)
  await page.goto('/commitments')
  const secret = page.locator('tbody tr').filter({ hasText: 'vertrouwelijk' }).first()
  const title = await secret.getByRole('link').first().innerText()
  const address = await secret.getByRole('link').first().getAttribute('href')
  await page.context().clearCookies()
  await page.goto(`/commitments?q=${encodeURIComponent(title)}`)
  await expect(page.locator('tbody').getByRole('link', { name: title })).toHaveCount(0)
  expect((await page.goto(address as string))?.status()).toBe(404)
})

test('a member sees what is overdue in the own committee in one click', async ({ page }) => {
  await signInByHand(page, DEMO.member)
  await page.getByRole('link', { name: 'Te laat in SWJ' }).click()
  await expect(page).toHaveURL(/standing=overdue&committee=swj/)
  await expect(page.locator('tbody tr').first()).toContainText('te laat')
})

test('a link in a list that is drawn still changes the page in place', async ({ page }) => {
  await signIn(page, DEMO.member)
  await page.goto('/commitments')
  const link = page.locator('tbody').getByRole('link').first()
  const title = await link.innerText()
  const marked = page.locator('html[data-same-page]')
  await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''))
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(marked).toHaveCount(1)
})

test('pages for the office send others away', async ({ page }) => {
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/documents/new')
  await expect(page.getByText('Log in om een document toe te voegen')).toBeVisible()
  await signIn(page, DEMO.member)
  await page.goto('/documents/new')
  await expect(page.getByText('Toevoegen doet de griffie')).toBeVisible()
})
