import type { Page } from '@playwright/test'
import { longLetter } from './support/letters'
import { DEMO, expect, pasteLetter, signIn, test } from './support/test'

/** What the keyboard alone can do. */

const MOST = 60 // keystrokes for twenty candidates

/** Presses keys and counts them: a capital or a question mark is one, a word as many as it has letters. */
function counting(page: Page) {
  let pressed = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      pressed++
      await page.keyboard.press(key)
    }
  }
  return { press, pressed: () => pressed }
}

/** Waits until the page hears keys: a fast hand is quicker than its scripts. */
const heard = (page: Page) => expect(page.locator('html[data-keys="heard"]')).toBeAttached()
const current = (page: Page) => page.locator('[data-card][aria-current]')
const done = (page: Page, count: number) =>
  expect(page.getByRole('status').filter({ hasText: `${count} van 20 beoordeeld` })).toBeVisible()

test('twenty candidates are reviewed in at most sixty keystrokes, and each decision is kept', async ({
  page,
}) => {
  test.setTimeout(360_000)
  await signIn(page, DEMO.staff)
  await pasteLetter(page, longLetter())
  await done(page, 0)
  await heard(page)
  const { press, pressed } = counting(page)

  await press('j')
  await expect(current(page)).toHaveCount(1)
  await press('a', 'a', 'a') // without waiting for the server
  await done(page, 3)
  await press('r', '2')
  await done(page, 4)
  await expect(page.getByText('Afgewezen: staand beleid')).toBeVisible()
  await press('r', '5', ...'x', 'Enter')
  await done(page, 5)
  await press('m', 'ArrowDown', 'Enter')
  await done(page, 6)
  await expect(page.getByText('Samengevoegd met')).toBeVisible()
  const seventh = current(page)
  const title = await seventh.locator('h3').innerText()
  await press('e', 'End', '!', 'Enter')
  await expect(seventh.locator('h3')).toHaveText(`${title}!`)
  await press('a')
  await done(page, 7)
  await press('u')
  await done(page, 6)
  await press('a')
  await done(page, 7)
  for (let count = 8; count <= 20; count++) await press('a')
  await expect(page.getByRole('status').filter({ hasText: 'Alles beoordeeld' })).toBeVisible({
    timeout: 30_000,
  })
  expect(pressed()).toBeLessThanOrEqual(MOST)
  test.info().annotations.push({ type: 'keystrokes', description: `${pressed()} for twenty candidates` })
  await page.reload()
  await expect(page.getByText('Alles beoordeeld')).toBeVisible()
})

test('the words of the card one is at stand in sight, wherever they are in the letter', async ({ page }) => {
  await signIn(page, DEMO.staff)
  await pasteLetter(page, longLetter())
  await heard(page)
  await page.keyboard.press('k') // from nowhere, the last
  const marked = page.locator('#bron mark[data-current]').first()
  await expect(marked).toBeInViewport()
  await expect(current(page)).toBeInViewport()
  await page.keyboard.press('?')
  await expect(page.locator('[data-keys-help] li').first()).toBeVisible()
  await page.keyboard.press('e')
  await page.keyboard.press('Escape')
  await expect(page.locator('details[data-act][open]')).toHaveCount(0)
  await expect(current(page)).toBeFocused()
})

test('whoever wants no keys has none, on any computer, and can have them back', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, DEMO.colleague)
  await pasteLetter(page, longLetter())
  await page.getByRole('button', { name: 'Sneltoetsen uitzetten' }).click()
  await expect(page.getByRole('button', { name: 'Sneltoetsen aanzetten' })).toBeVisible()
  const elsewhere = await browser.newContext({ baseURL, locale: 'nl-NL' })
  const other = await elsewhere.newPage()
  await signIn(other, DEMO.colleague)
  await other.goto(page.url())
  for (const one of [page, other]) {
    await one.keyboard.press('j')
    await one.keyboard.press('a')
    await expect(current(one)).toHaveCount(0)
    await done(one, 0)
  }
  await other.getByRole('button', { name: 'Sneltoetsen aanzetten' }).click()
  await expect(other.getByRole('button', { name: 'Sneltoetsen uitzetten' })).toBeVisible()
  await heard(other)
  await other.locator('body').press('j')
  await expect(current(other)).toHaveCount(1)
  await elsewhere.close()
})

test('two reviewers see each other’s decisions without reloading, and keep what they are typing', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, DEMO.staff)
  await pasteLetter(page, longLetter())
  const elsewhere = await browser.newContext({ baseURL, locale: 'nl-NL' })
  const other = await elsewhere.newPage()
  await signIn(other, DEMO.colleague)
  await other.goto(page.url())
  await done(other, 0)
  const second = other.locator('[data-card]').nth(1)
  await second.getByText('Aanpassen', { exact: true }).click()
  await second.getByLabel('Titel').fill('Wat ik aan het schrijven was')
  await heard(page)
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await done(page, 1)
  const begun = Date.now()
  await done(other, 1)
  test.info().annotations.push({ type: 'seen after', description: `${Date.now() - begun} ms` })
  await expect(second.getByLabel('Titel')).toHaveValue('Wat ik aan het schrijven was')
  await elsewhere.close()
})
