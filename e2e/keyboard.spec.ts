import type { Locator, Page } from '@playwright/test'
import { longLetter } from './support/letters'
import { DEMO, expect, pasteLetter, signIn, test, withoutScripts } from './support/test'

/** What the keyboard alone can do. */

const MOST = 60 // keystrokes for twenty candidates
const SOON = 6_000 // milliseconds in which a colleague's decision is seen

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

const current = (page: Page) => page.locator('[data-card][aria-current]')
const done = (page: Page, count: number) =>
  expect(page.getByRole('status').filter({ hasText: `${count} van 20 beoordeeld` })).toBeVisible()

test('twenty candidates are reviewed in at most sixty keystrokes, and each decision is kept', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await signIn(page, DEMO.staff)
  await pasteLetter(page, longLetter())
  await done(page, 0)
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
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await done(page, 1)
  const begun = Date.now()
  await done(other, 1)
  const took = Date.now() - begun
  expect(took).toBeLessThan(SOON)
  test.info().annotations.push({ type: 'seen after', description: `${took} ms` })
  await expect(second.getByLabel('Titel')).toHaveValue('Wat ik aan het schrijven was')
  await elsewhere.close()
})

/** Where the focus is can be seen: an outline of at least two pixels around something that is in sight. */
async function expectFocusSeen(page: Page) {
  const seen = await page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { top, bottom, width, height } = at.getBoundingClientRect()
    const inSight = bottom > 0 && top < innerHeight && width > 0 && height > 0
    return {
      seen: inSight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      html: at.outerHTML,
    }
  })
  expect(seen.seen, `the focus is seen on ${seen.html.slice(0, 120)}`).toBe(true)
}

/** Tabs until something has the focus, and sees the focus at every step. */
async function tabTo(page: Page, wanted: Locator, most = 80) {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`not reached in ${most} steps`)
}

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
  await expect(page).toHaveURL(/\/desk$/)

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

test('the palette is fetched when it is opened, closes with Esc, and gives the focus back', async ({
  page,
}) => {
  const scripts: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.url())
  })
  await page.goto('/', { waitUntil: 'networkidle' })
  const before = scripts.length
  const opener = page.getByRole('link', { name: 'Ga naar' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(scripts.length).toBeGreaterThan(before)
  await page.keyboard.type('cijf')
  await expect(page.getByRole('option', { name: 'Cijfers pagina' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(opener).toBeFocused()
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
