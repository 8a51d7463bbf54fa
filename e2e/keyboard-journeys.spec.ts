import { today } from '../lib/clock'
import { proposeSettlement } from '../lib/commitments/propose-settlement'
import { addDays } from '../lib/day'
import { db } from '../lib/db/client'
import { commitment } from '../scripts/testing/council'
import { expectFocusSeen, tabTo } from './support/focus'
import { DEMO, expect, signIn, test, withoutScripts } from './support/test'

/** Whole journeys with the keyboard alone; the focus is seen at every step. */

process.env.DATABASE_URL = process.env.GESTAND_DATABASE_URL
test.afterAll(() => db().$disconnect())

test('a visitor finds and reads a promise with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await tabTo(page, page.getByRole('main').getByRole('searchbox'))
  await page.keyboard.type('wachttijden')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=wachttijden/)
  await tabTo(page, page.getByRole('link', { name: 'Brief over de wachttijden in de jeugdhulp' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('wachttijden')
})

test('a clerk signs in, goes to a promise by its number and records progress with the keyboard alone', async ({
  page,
}) => {
  await page.goto('/commitments?state=in_progress')
  const number = await page.locator('tbody a[href^="/commitments/T"]').first().getAttribute('href')
  await page.goto('/sign-in')
  await tabTo(page, page.getByLabel('E-mailadres'))
  await page.keyboard.type(DEMO.staff)
  await page.keyboard.press('Tab')
  await page.keyboard.type('gestand-demo-2026')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/desk$/) // until its scripts have run, and not only its address is there

  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await expect(field).toBeFocused()
  await page.keyboard.type(number?.split('/').at(-1) ?? '')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${number}$`))
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await tabTo(
    page,
    page
      .locator('#moves summary')
      .filter({ hasText: /^Stand van zaken melden$/ })
      .first(),
    120,
  )
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expectFocusSeen(page)
  await page.keyboard.type('De cijfers zijn bij de regio opgevraagd.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#history')).toContainText('De cijfers zijn bij de regio opgevraagd.')
})

test('the palette closes with Esc and gives the focus back; a visitor fetches one script in all', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(new URL(response.url()).pathname)
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const opener = page.getByRole('link', { name: 'Ga naar' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.type('cijf')
  await expect(page.getByRole('option', { name: 'Cijfers pagina' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
  expect(scripts).toEqual([expect.stringMatching(/^\/page-\w+\.js$/)])
})

test('without JavaScript the same search is a page', async ({ browser, baseURL }) => {
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Ga naar' }).click()
  await page.getByRole('main').getByLabel('Nummer, naam of pagina').fill('swj')
  await page.getByRole('button', { name: 'Ga', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: 'Samenleving, Wonen en Jeugd' }).click()
  await expect(page).toHaveURL(/\/committees\/swj$/)
  await context.close()
})

test('a visitor narrows the register with the keyboard alone', async ({ page }) => {
  await page.goto('/commitments')
  await tabTo(page, page.locator('main summary').filter({ hasText: 'Filters' }).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('main').getByLabel('Commissie'))
  await page.keyboard.type('S')
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Filter' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/committee=swj/)
  await tabTo(page, page.locator('tbody a[href^="/commitments/T"]').first(), 120)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/commitments\/T/)
})

test('a clerk settles a promise with the keyboard alone', async ({ page }) => {
  const row = await db().account.findUniqueOrThrow({ where: { email: DEMO.colleague } })
  const colleague = { kind: 'account', id: row.id, name: row.name, role: 'staff' } as const
  const madeOn = addDays(today(), -400)
  const number = await commitment(colleague, { madeOn, latest: addDays(today(), 10) })
  const evidence = { evidenceDate: null, evidenceQuote: null, note: null }
  await proposeSettlement(colleague, { number, documentNumber: '26bb000042', ...evidence })
  await signIn(page, DEMO.staff)
  await page.goto(`/commitments/${number}`)
  const settle = page.locator('#moves summary').filter({ hasText: /^Afgedaan$/ })
  await tabTo(page, settle, 120)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expectFocusSeen(page)
  // The first of January is typed alike whether a browser asks for the day or the month first.
  await page.keyboard.type(`0101${today().slice(0, 4)}`)
  await tabTo(page, page.getByRole('button', { name: 'Afdoening vastleggen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('De toezegging is afgedaan.')).toBeVisible()
})
