import type { Page } from '@playwright/test'
import { shortLetter } from './support/letters'
import { DEMO, expect, expectAccessible, signIn, test, withoutScripts } from './support/test'

/** The register at work: kept views, acts on several commitments at once, and the way back. */

/** Registers both promises of a letter of their own, unpublished. @returns their numbers and their document's view */
async function register(page: Page): Promise<{ numbers: string[]; view: string }> {
  await page.goto('/documents/new')
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill(shortLetter())
  await page.getByRole('button', { name: 'Lees en zoek toezeggingen' }).click()
  await expect(page).toHaveURL(/\/review/, { timeout: 30_000 })
  const document = /documents\/([^/]+)\/review/.exec(page.url())?.[1] as string
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: 'Aannemen' }).first().click()
    await expect(page.getByText('Aangenomen.').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Aannemen' })).toHaveCount(left)
  }
  const links = page.getByRole('link', { name: /^T2026-\d{4}$/ })
  const numbers = async () => [...new Set((await links.allInnerTexts()).map((number) => number.trim()))]
  // The button goes before the number comes.
  await expect.poll(async () => (await numbers()).length).toBe(2)
  return { numbers: await numbers(), view: `document=${document}` }
}

const row = (page: Page, number: string) => page.locator('tbody tr').filter({ hasText: number })

test('choose, act, read each verdict, undo', async ({ page }) => {
  test.setTimeout(360_000)
  await signIn(page, DEMO.staff)
  const { numbers, view } = await register(page)
  expect(numbers).toHaveLength(2)
  const [first, second] = numbers as [string, string]

  // One of them is public already: its verdict differs.
  await page.goto(`/commitments/${first}`)
  await page.getByRole('button', { name: 'Openbaar maken' }).first().click()
  await expect(page.getByText('De toezegging is openbaar.')).toBeVisible()

  await page.goto(`/commitments?${view}`)
  const status = page.locator('.bulk-bar [role=status]')
  await expect(status).toHaveText('0 gekozen')
  await row(page, second).getByRole('checkbox').check()
  await expect(status).toHaveText('1 gekozen')
  await page.getByRole('button', { name: 'Kies alles op deze pagina' }).click()
  await expect(status).toHaveText('2 gekozen')
  await expectAccessible(page)
  await page.getByLabel('Wat wilt u doen?').selectOption({ label: 'Openbaar maken' })
  await page.getByRole('button', { name: 'Verder' }).click()
  await expect(page.getByRole('group', { name: '2 toezeggingen' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Maak openbaar' }).click()

  await expect(page.getByText('1 toezegging gedaan, 1 niet.')).toBeVisible()
  await expect(row(page, first)).toContainText('Deze toezegging is al openbaar.')
  await expect(row(page, second)).toContainText('gedaan')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('1 toezegging is weer zoals eerst.')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/commitments/${second}`)
  await expect(page.locator('#history')).toContainText(`Openbaarmaking van ${second} ongedaan gemaakt.`)

  // What is missing is said at its field, and nothing that was entered is lost.
  await page.goto(`/commitments?${view}`)
  for (const number of numbers) await row(page, number).getByRole('checkbox').check()
  await page.getByLabel('Wat wilt u doen?').selectOption({ label: 'Uitstel verlenen' })
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Reden').fill('Het onderzoek duurt langer.')
  await page.getByRole('button', { name: 'Verleen uitstel' }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toContainText('Nog niet alles klopt')
  await expect(page.getByLabel('Reden')).toHaveValue('Het onderzoek duurt langer.')
  await page.getByLabel('Laatste dag').fill('2027-06-30')
  await page.getByRole('button', { name: 'Verleen uitstel' }).click()
  await expect(page.getByText('2 toezeggingen gedaan.')).toBeVisible()

  // After ten seconds the offer is gone.
  await expect(page.getByText('De tijd om dit ongedaan te maken is voorbij.')).toBeVisible({
    timeout: 15_000,
  })
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveCount(0)
})

test('one commitment can be undone from its own page', async ({ page }) => {
  await signIn(page, DEMO.staff)
  const { numbers } = await register(page)
  await page.goto(`/commitments/${numbers[0]}`)
  await page.getByRole('button', { name: 'Openbaar maken' }).first().click()
  await expect(page.getByText('De toezegging is openbaar.')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Het is ongedaan gemaakt.')).toBeVisible()
})

test('without JavaScript: choose, act, and an undo that comes too late is refused in words', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(360_000)
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  await signIn(page, DEMO.staff)
  const { numbers, view } = await register(page)
  await page.goto(`/commitments?${view}`)
  await page.getByRole('link', { name: 'Kies alles op deze pagina' }).click()
  await page.getByRole('link', { name: 'Openbaar maken' }).click()
  await page.getByRole('checkbox', { name: numbers[1] as string }).uncheck()
  await page.getByRole('button', { name: 'Maak openbaar' }).click()
  await expect(page.getByText('1 toezegging gedaan.')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(page.getByText('Het is ongedaan gemaakt.')).toBeVisible()

  await page.goto(`/commitments?${view}`)
  await row(page, numbers[1] as string)
    .getByRole('checkbox')
    .check()
  await page.getByLabel('Wat wilt u doen?').selectOption({ label: 'Openbaar maken' })
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Maak openbaar' }).click()
  await expect(page.getByText('1 toezegging gedaan.')).toBeVisible()
  await page.waitForTimeout(13_000)
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect(
    page.getByText('De tijd om dit ongedaan te maken is voorbij. Er is niets gewijzigd.'),
  ).toBeVisible()
  await context.close()
})

test('a view is kept, opened from the menu, and taken away again', async ({ page }) => {
  await signIn(page, DEMO.assignee)
  await page.goto('/commitments?standing=overdue&kind=information')
  await page.getByText('Bewaar deze weergave').click()
  await page.getByRole('textbox', { name: 'Naam' }).fill('Te late brieven')
  await page.getByRole('button', { name: 'Bewaar weergave' }).click()
  const own = page.getByRole('navigation', { name: 'Uw weergaven' })
  await expect(own.getByRole('link', { name: 'Te late brieven' })).toHaveAttribute('aria-current', 'page')
  await expectAccessible(page)

  await own.getByRole('link', { name: 'Weergaven beheren' }).click()
  await page.getByRole('button', { name: /^Maak startweergave.*Te late brieven/ }).click()
  await expect(page.getByText('De startweergave is gewijzigd.')).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: 'Toezeggingen' })
    .click()
  await expect(page).toHaveURL(/standing=overdue&kind=information$/)
  await page.goto('/desk')
  await expect(page.getByRole('link', { name: 'Te late brieven' })).toBeVisible()

  await page.goto('/commitments/views')
  await page.getByRole('button', { name: /^Verwijder.*Te late brieven/ }).click()
  await expect(page.getByText('U heeft nog geen weergaven')).toBeVisible()
})
