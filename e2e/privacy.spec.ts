import type { Page } from '@playwright/test'
import { DEMO, expect, expectAccessible, signIn, test, withoutScripts } from './support/test'

/** How the office leaves names of residents out of a letter before everyone reads it, and what everyone then reads. */

const NAME = 'mevrouw T. Zonderwater'
const letter = (mark: string) => `Geachte leden van de commissie SWJ,

Woordhaven, 3 maart 2026

Beantwoording vragen ${mark}

Groen Woordhaven

Vraag 1: Wat is er gedaan met de brief van ${NAME}, Lindelaan 14?
Wij hebben ${NAME} gesproken. De wethouder stuurt ${NAME} en de raad voor 1 juli een brief over de ${mark}.

Vraag 2: Kan ${NAME} iemand bellen?
Ja, op 030-123 45 67.
`

/** Takes the letter in, registers its promise and publishes both. @returns the addresses of letter and promise */
async function publish(page: Page, mark: string) {
  await page.goto('/documents/new')
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill(letter(mark))
  await page.getByRole('button', { name: 'Lees en zoek toezeggingen' }).click()
  await expect(page).toHaveURL(/\/review/, { timeout: 30_000 })
  const document = page.url().replace(/\/review.*/, '')
  await page.getByRole('button', { name: 'Aannemen' }).first().click()
  const number = page.getByRole('link', { name: /^T2026-\d{4}$/ }).first()
  const promise = new URL(await number.innerText(), new URL('/commitments/', page.url())).toString()
  await page.getByRole('button', { name: 'Publiceer toezeggingen' }).click()
  await page.goto(document)
  await expect(page.getByText('mogelijke namen en adressen')).toBeVisible()
  await page.getByRole('button', { name: 'Maak openbaar' }).click()
  await expect(page.getByText('Het document is nu openbaar.')).toBeVisible()
  return { document, promise }
}

/** Ticks what was proposed and leaves it out, from the document's own page. */
async function leaveOut(page: Page, document: string) {
  await page.goto(document)
  await page.getByRole('link', { name: 'Namen weglaten' }).click()
  await page.getByRole('checkbox', { name: NAME, exact: true }).check()
  await page.getByRole('checkbox', { name: 'Lindelaan 14' }).check()
  await page.getByRole('button', { name: 'Laat weg voor het publiek' }).click()
  await expect(page.getByText('De woorden zijn weggelaten.')).toBeVisible()
}

async function expectUnnamed(
  page: Page,
  { document, promise }: { document: string; promise: string },
  mark: string,
) {
  for (const address of [document, promise, `/commitments?q=${mark}`]) {
    await page.goto(address)
    const main = page.getByRole('main')
    await expect(main).not.toContainText('Zonderwater')
    await expect(main).not.toContainText('Lindelaan')
  }
  await page.goto(`/commitments?q=${mark}+Zonderwater`)
  await expect(page.locator('tbody tr')).toHaveCount(0)
  await page.goto(document)
  await expect(page.getByRole('main')).toContainText('Wij hebben [naam weggelaten] gesproken.')
  await expect(page.getByRole('main')).toContainText('alleen bij de griffie')
  const file = await page.request.get(`${document}/file`)
  expect(file.status()).toBe(404)
}

const newMark = () => `zwaanbrug${Date.now().toString(36).replace(/\d/g, '')}q`

test('names are proposed, left out everywhere, and can be given back', async ({ page }) => {
  test.setTimeout(360_000)
  const mark = newMark()
  await signIn(page, DEMO.staff)
  const made = await publish(page, mark)
  await leaveOut(page, made.document)
  await expectAccessible(page)
  await page.goto(made.document)
  await expect(page.getByRole('main')).toContainText(`weggelaten voor het publiek: ${NAME}`)
  expect((await page.request.get(`${made.document}/file`)).status()).toBe(200)

  await page.context().clearCookies()
  await expectUnnamed(page, made, mark)
  await page.goto(made.document)
  await expectAccessible(page)

  await signIn(page, DEMO.staff)
  await page.goto(`${made.document}/redact`)
  await page.getByRole('button', { name: `Toch laten lezen ${NAME}` }).click()
  await expect(page.getByText('De woorden zijn weer voor iedereen te lezen.')).toBeVisible()
  await page.context().clearCookies()
  await page.goto(made.promise)
  await expect(page.getByRole('main')).toContainText('Zonderwater')
})

test('words that were selected in the letter are left out too', async ({ page }) => {
  await signIn(page, DEMO.staff)
  const mark = newMark()
  const { document } = await publish(page, mark)
  await page.goto(`${document}/redact`)
  await page.getByText('Ja, op 030-123 45 67.').first().selectText()
  await page.getByRole('button', { name: 'Neem over bij ‘Andere woorden’' }).click()
  await expect(page.getByRole('textbox', { name: 'Andere woorden' })).toHaveValue(/030-123 45 67/)
  await page.getByLabel('Wat zijn dit voor woorden?').selectOption({ label: 'contactgegeven' })
  await page.getByRole('button', { name: 'Laat weg voor het publiek' }).click()
  await expect(page.getByText('De woorden zijn weggelaten.')).toBeVisible()
  await page.context().clearCookies()
  await page.goto(document)
  await expect(page.getByRole('main')).toContainText('[contactgegeven weggelaten]')
})

test('names are left out without JavaScript, and what is wrong is said in words', async ({
  browser,
  baseURL,
}) => {
  const context = await withoutScripts(browser, baseURL)
  const page = await context.newPage()
  const mark = newMark()
  await signIn(page, DEMO.staff)
  const made = await publish(page, mark)
  await page.goto(`${made.document}/redact`)
  await page.getByRole('textbox', { name: 'Andere woorden' }).fill('Iemand Die Er Niet Staat')
  await page.getByRole('button', { name: 'Laat weg voor het publiek' }).click()
  await expect(page.getByText('Niet al deze woorden staan zo in het document').first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Andere woorden' })).toHaveValue('Iemand Die Er Niet Staat')
  await leaveOut(page, made.document)
  await page.context().clearCookies()
  await expectUnnamed(page, made, mark)
  await context.close()
})

test('an admin sees what would go, sets a period, and is asked twice before anything goes', async ({
  page,
}) => {
  await signIn(page, DEMO.admin)
  await page.goto('/admin/privacy')
  await expect(page.getByRole('table', { name: 'Nu verlopen' })).toContainText('Afgewezen kandidaten')
  await expectAccessible(page)
  await page.getByLabel('Verzonden e-mail').fill('honderd')
  await page.getByRole('button', { name: 'Bewaar de termijnen' }).click()
  await expect(page.getByText('Vul een heel aantal maanden in').first()).toBeVisible()
  await page.getByLabel('Verzonden e-mail').fill(String(4 + (Date.now() % 7)))
  await page.getByRole('button', { name: 'Bewaar de termijnen' }).click()
  await expect(page.getByText('De bewaartermijnen zijn gewijzigd.')).toBeVisible()
})
