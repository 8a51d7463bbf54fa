import { DEMO, expect, signIn, test, withoutScripts } from './support/test'

/** The boards people open before and during a meeting. */

test('a board that is not there says so', async ({ page }) => {
  for (const path of ['/committees/niets', '/portfolios/niets', '/portfolios/niets/dossier'])
    expect((await page.goto(path))?.status(), path).toBe(404)
})

test('one is pulled out, the rest of the list is settled in one act, and the minutes can be copied', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await signIn(page, DEMO.staff)
  const items = page.locator('ol.agenda').first().locator(':scope > li')
  let slug = ''
  for (const committee of ['rmk', 'swj', 'bvf']) {
    await page.goto(`/committees/${committee}`)
    if ((await items.count()) > 1) slug = committee
    if (slug) break
  }
  expect(slug, 'a committee of the demo has a list of more than one').not.toBe('')
  const count = await items.count()
  const title = await items.first().getByRole('link').first().innerText()
  const pullOut = async () => {
    await items.first().getByText('Apart behandelen').click()
    await items.first().getByLabel('Waarom van de lijst?').fill('De fractie wil de bijlage bespreken.')
    await items.first().getByRole('button', { name: 'Haal van de lijst' }).click()
    await expect(page.locator('#apart')).toContainText(title)
    await expect(page.locator('#apart')).toContainText('De fractie wil de bijlage bespreken.')
    await expect(items).toHaveCount(count - 1)
  }
  await pullOut()
  const apart = page.locator('#apart li').filter({ hasText: title })
  await apart.getByRole('button', { name: 'Zet terug op de lijst' }).click()
  await expect(page.getByRole('status')).toContainText('staat weer op de lijst')
  await expect(items).toHaveCount(count)
  await pullOut()

  await page.getByRole('button', { name: /^Doe \d+ toezegging/ }).click()
  await expect(page).toHaveURL(/\/decisions\?meeting=/)
  await expect(page.getByRole('status')).toContainText(/afgedaan/)
  await expect(page.locator('pre')).toContainText('in één besluit af:')
  await expect(page.locator('pre')).not.toContainText(title)
  await page.goto(`/committees/${slug}`)
  await expect(page.locator('#apart')).toContainText(title)
  await context.close()
})

test('the figures narrow by what stands in the address, and drawing and table agree', async ({ page }) => {
  await page.goto('/figures')
  await page.getByRole('combobox', { name: 'Portefeuille' }).selectOption({ label: 'Jeugd en onderwijs' })
  await page.getByRole('button', { name: 'Toon' }).click()
  await expect(page).toHaveURL(/portfolio=jeugd/)
  const table = page.getByRole('table', { name: 'Hoe het afliep per portefeuille' })
  await expect(table.locator('tbody tr')).toHaveCount(1)
  await expect(page.getByRole('img', { name: 'Hoe het afliep per portefeuille' })).toContainText(
    'Jeugd en onderwijs',
  )
})

test('the menu of a phone leads everywhere', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/')
  await page.getByText('Menu', { exact: true }).click()
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Cijfers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cijfers')
})
